/**
 * What aggregates of every service have in common: identity, version, the date of the last act, and how an act is recorded.
 */
@NullMarked
package org.zhibao.kit.aggregate;

import org.jspecify.annotations.NullMarked;

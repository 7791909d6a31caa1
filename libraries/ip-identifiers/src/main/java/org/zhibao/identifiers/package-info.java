/**
 * What every identifier of the field has in common: a normal form, the standard it follows, precise findings when a text
 * does not name what it should, and the check-digit algorithms. The identifiers themselves stand in the sub-packages.
 */
@NullMarked
package org.zhibao.identifiers;

import org.jspecify.annotations.NullMarked;

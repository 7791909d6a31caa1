/** Deadline rules as versioned data. */
@NullMarked
package org.zhibao.legaltime.rule;

import org.jspecify.annotations.NullMarked;

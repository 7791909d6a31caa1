/** Periods in the units of the law, and how they are counted. */
@NullMarked
package org.zhibao.legaltime.period;

import org.jspecify.annotations.NullMarked;

/** Periods as reports name them, and the days they stand for. */
@NullMarked
package org.zhibao.statistics.period;

import org.jspecify.annotations.NullMarked;

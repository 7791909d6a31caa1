/** Figures for a region's subtree and a period, with their explanation and what they count. */
@NullMarked
package org.zhibao.statistics.figures;

import org.jspecify.annotations.NullMarked;

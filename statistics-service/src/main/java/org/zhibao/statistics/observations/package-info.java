/** Figures of other authorities, kept as printed and with the history of what was known when. */
@NullMarked
package org.zhibao.statistics.observations;

import org.jspecify.annotations.NullMarked;

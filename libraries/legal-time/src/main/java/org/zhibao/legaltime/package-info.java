/**
 * Legal time: the working-day calendar, statutory periods and rules as versioned data, and clocks that explain themselves.
 *
 * <p>Read from the bottom: {@code data} reads CSV, {@code calendar} knows rest days, {@code period} counts, {@code rule}
 * holds the law as rows, {@code clock} lets a rule run from an event. Nothing here reads the machine's clock or zone.
 */
@NullMarked
package org.zhibao.legaltime;

import org.jspecify.annotations.NullMarked;

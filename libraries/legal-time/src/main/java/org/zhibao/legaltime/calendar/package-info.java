/** Holiday notices by year and the working calendar they add up to. */
@NullMarked
package org.zhibao.legaltime.calendar;

import org.jspecify.annotations.NullMarked;

/**
 * Every deadline of a case, read from its history and explained; the docket, what moves a due date, and the legal calendar.
 */
@NullMarked
package org.zhibao.cases.deadlines;

import org.jspecify.annotations.NullMarked;

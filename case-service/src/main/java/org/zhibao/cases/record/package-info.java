/** What was done in a case: its history, its hash-chained record, and what may be done next. */
@NullMarked
package org.zhibao.cases.record;

import org.jspecify.annotations.NullMarked;

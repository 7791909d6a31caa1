package org.zhibao.cases.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A due date that is another one now, or became certain.
 *
 * @param clock the deadline as it is now
 * @param before its due date before; {@code null} while it was suspended
 */
record ClockMovement(StoredClock clock, @Nullable LocalDate before) {}

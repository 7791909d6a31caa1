package org.zhibao.cases.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reconsideration or a suit: no surcharge accrues in it (行政处罚法 art. 73).
 *
 * @param beganOn first day, which does not count
 * @param endedOn first day that counts again; {@code null} while it lasts
 */
@Embeddable
record RemedyPeriod(
        @Column(name = "began_on", nullable = false) LocalDate beganOn,
        @Column(name = "ended_on") @Nullable LocalDate endedOn) {

    boolean holds(LocalDate day) {
        return !day.isBefore(beganOn) && (endedOn == null || day.isBefore(endedOn));
    }
}

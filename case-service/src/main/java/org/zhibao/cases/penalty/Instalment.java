package org.zhibao.cases.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.zhibao.identifiers.money.Money;

/**
 * A part of the fine and the last day on which it is paid in time.
 *
 * @param fen amount in fen
 */
@Embeddable
record Instalment(
        @Column(name = "due_on", nullable = false) LocalDate dueOn,
        @Column(nullable = false) long fen) {

    Money amount() {
        return Money.ofFen(fen);
    }
}

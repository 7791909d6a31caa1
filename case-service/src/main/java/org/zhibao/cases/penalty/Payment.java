package org.zhibao.cases.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.aggregate.Ids;

/** Money that a party paid on a penalty, by what it was paid for. Never changed. */
@Entity
@Table(name = "penalty_payment")
public class Payment {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "paid_on", nullable = false)
    private LocalDate paidOn;

    @Column(name = "fine_fen", nullable = false)
    private long fineFen;

    @Column(name = "confiscated_fen", nullable = false)
    private long confiscatedFen;

    @Column(name = "surcharge_fen", nullable = false)
    private long surchargeFen;

    private @Nullable String receipt;

    protected Payment() {}

    Payment(UUID caseId, Debt.Paid paid, @Nullable String receipt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.paidOn = paid.on();
        this.fineFen = paid.fine().fen();
        this.confiscatedFen = paid.confiscated().fen();
        this.surchargeFen = paid.surcharge().fen();
        this.receipt = receipt;
    }

    Debt.Paid paid() {
        return new Debt.Paid(paidOn, Money.ofFen(fineFen), Money.ofFen(confiscatedFen), Money.ofFen(surchargeFen));
    }

    @Nullable
    String receipt() {
        return receipt;
    }
}

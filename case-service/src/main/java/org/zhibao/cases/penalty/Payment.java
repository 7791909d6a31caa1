package org.zhibao.cases.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseRecord;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.aggregate.FenColumn;

/** Money that a party paid on a penalty, by what it was paid for. Never changed. */
@Entity
@Table(name = "penalty_payment")
public class Payment extends CaseRecord {

    @Column(name = "paid_on", nullable = false)
    private LocalDate paidOn;

    @Convert(converter = FenColumn.class)
    @Column(name = "fine_fen", nullable = false)
    private Money fine;

    @Convert(converter = FenColumn.class)
    @Column(name = "confiscated_fen", nullable = false)
    private Money confiscated;

    @Convert(converter = FenColumn.class)
    @Column(name = "surcharge_fen", nullable = false)
    private Money surcharge;

    private @Nullable String receipt;

    protected Payment() {}

    Payment(UUID caseId, Debt.Paid paid, @Nullable String receipt) {
        super(caseId);
        this.paidOn = paid.on();
        this.fine = paid.fine();
        this.confiscated = paid.confiscated();
        this.surcharge = paid.surcharge();
        this.receipt = receipt;
    }

    Debt.Paid paid() {
        return new Debt.Paid(paidOn, fine, confiscated, surcharge);
    }

    @Nullable
    String receipt() {
        return receipt;
    }
}

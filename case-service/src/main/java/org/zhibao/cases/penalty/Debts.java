package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.identifiers.money.Money;

/** What parties owe by penalties, read from decision, service, plan and payments. */
@ApplicationScoped
class Debts {

    private final PenaltyRecords records;
    private final Payments payments;

    Debts(PenaltyRecords records, Payments payments) {
        this.records = records;
        this.payments = payments;
    }

    Debt of(CaseFile file) {
        var kept = records.read(file.id()).execution();
        // What was annulled binds nobody: nothing is owed by it and no surcharge accrues.
        var binding = !file.bars().contains(CaseBar.DECISION_ANNULLED);
        var fine = binding ? Amounts.orZero(file.fine()) : Money.ZERO;
        return new Debt(
                fine,
                binding ? Amounts.orZero(file.confiscated()) : Money.ZERO,
                binding ? schedule(kept, fine) : List.of(),
                payments.of(file.id()).stream().map(Payment::paid).toList(),
                kept.remedies(),
                kept.remitted());
    }

    // What was paid before a plan was approved is no part of it and stays due when it was.
    private static List<Instalment> schedule(Execution kept, Money fine) {
        var due = kept.paymentDueOn();
        if (due == null) {
            return List.of();
        }
        var plan = new ArrayList<>(kept.instalments());
        var rest = fine.minus(Money.sum(plan.stream().map(Instalment::amount).toList()));
        if (rest.isPositive()) {
            plan.addFirst(new Instalment(due, rest.fen()));
        }
        return plan;
    }
}

package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.zhibao.cases.casefile.ActCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Ending;
import org.zhibao.cases.deadlines.LegalTime;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.cases.procedure.CaseCircumstance;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/** From the service of the decision to its end: due days, dunning, remedies, the court, and closing when all is settled. */
@ApplicationScoped
class ExecutionCompanion implements ActCompanion {

    private static final int DAYS_TO_PAY = 15;
    private static final String ENFORCED = "ENFORCED";

    private final PenaltyRecords records;
    private final Debts debts;
    private final EnforcementWindow window;
    private final LegalTime legalTime;

    ExecutionCompanion(PenaltyRecords records, Debts debts, EnforcementWindow window, LegalTime legalTime) {
        this.records = records;
        this.debts = debts;
        this.window = window;
        this.legalTime = legalTime;
    }

    @Override
    public void accompany(CaseFile file, CaseAct act, Wanted wanted) {
        if (file.kind().procedure() != Procedure.PENALTY) {
            return;
        }
        var on = wanted.occurredOn();
        switch (act) {
            case SERVICE -> {
                var due = legalTime.lastDay("PEN-14", on).orElse(on.plusDays(DAYS_TO_PAY));
                records.open(file.id()).execution().served(on, due);
            }
            case DUNNING -> dun(file, on);
            case REMEDY -> beginRemedy(file, on);
            case REMEDY_END -> endRemedy(file, on);
            case COURT_ENFORCEMENT -> {
                var kept = records.open(file.id()).execution();
                window.of(kept).ifPresent(period -> period.require(on));
                kept.courtAsked(on);
            }
            case CLOSURE -> requireSettled(file, wanted);
            default -> {
                // Other acts do not touch the execution.
            }
        }
    }

    @Override
    public Set<CaseCircumstance> circumstances(CaseFile file, CaseAct act, Wanted wanted) {
        if (file.kind().procedure() != Procedure.PENALTY || file.outcome() == null) {
            return Set.of();
        }
        if (!imposesMoney(file)) {
            return Set.of(CaseCircumstance.NOTHING_TO_PAY);
        }
        var settled = records.read(file.id()).execution().settledOn() != null;
        return settled ? Set.of(CaseCircumstance.SETTLED) : Set.of();
    }

    private void dun(CaseFile file, LocalDate on) {
        if (imposesMoney(file)) {
            var debt = debts.of(file);
            if (!debt.on(on).owed().isPositive()) {
                throw Problems.unprocessable("", "nothing-owed");
            }
            debt.firstDueDay().filter(due -> !on.isAfter(due)).ifPresent(due -> {
                throw Problems.unprocessable("/occurredOn", "payment-not-yet-due", Map.of("day", due));
            });
        }
        records.open(file.id()).execution().dunned(on);
    }

    private void beginRemedy(CaseFile file, LocalDate on) {
        records.open(file.id()).execution().remedyBegan(on);
        file.bar(CaseBar.REMEDY_PENDING);
    }

    private void endRemedy(CaseFile file, LocalDate on) {
        records.open(file.id()).execution().remedyEnded(on);
        file.lift(CaseBar.REMEDY_PENDING);
    }

    // A fine ends with its payment or remission, or when the court has ended the enforcement (处罚程序规定 art. 77).
    private void requireSettled(CaseFile file, Wanted wanted) {
        boolean enforced = wanted.content() instanceof Ending ending
                && ending.result().name().equals(ENFORCED);
        if (enforced && file.state() != CaseState.COURT_ENFORCEMENT) {
            throw Problems.unprocessable("/result", "enforced-by-the-court-only");
        }
        if (!enforced && imposesMoney(file)) {
            var owed = debts.of(file).on(wanted.occurredOn()).owed();
            if (owed.isPositive()) {
                throw Problems.unprocessable("/result", "debt-outstanding", Map.of("owed", owed));
            }
        }
    }

    static boolean imposesMoney(CaseFile file) {
        return file.outcome() == Outcome.PENALTY_IMPOSED
                && Amounts.orZero(file.fine())
                        .plus(Amounts.orZero(file.confiscated()))
                        .isPositive();
    }
}

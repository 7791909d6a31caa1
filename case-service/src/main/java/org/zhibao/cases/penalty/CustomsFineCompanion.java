package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.zhibao.cases.casefile.ActCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.cases.sanction.Violation;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.Wanted;

/** A fine of customs beside the confiscation: a share of the value of the goods (海关行政处罚实施条例 art. 25). */
@ApplicationScoped
class CustomsFineCompanion implements ActCompanion {

    private static final String INFRINGING_GOODS = "INFRINGING_GOODS";

    private final Limits limits;

    CustomsFineCompanion(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void accompany(CaseFile file, CaseAct act, Wanted wanted) {
        if (act == CaseAct.DECISION
                && file.kind().procedure() == Procedure.CUSTOMS
                && wanted.content() instanceof PenaltyTerms.Bearer bearer) {
            var fine = bearer.checked().fine();
            if (fine != null && fine.isPositive()) {
                check(file, fine, Objects.requireNonNullElse(bearer.penalty(), PenaltyTerms.NONE), wanted.occurredOn());
            }
        }
    }

    private void check(CaseFile file, Money fine, PenaltyTerms terms, LocalDate on) {
        var checks = new FieldChecks();
        checks.require(terms.goodsValue() != null, "/penalty/goodsValue", "goods-value-required");
        var violation = new Violation(
                file.kind(),
                Respondents.kindIn(file),
                false,
                INFRINGING_GOODS,
                Money.ZERO,
                Money.ZERO,
                Amounts.read(checks, "/penalty/goodsValue", terms.goodsValue()));
        var applied = limits.applicable(violation, file.receivedOn(), on).applied();
        if (applied != null && terms.goodsValue() != null) {
            DecisionCompanion.checkLimit(checks, fine, applied, null);
        }
        checks.finish();
    }
}

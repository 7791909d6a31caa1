package org.zhibao.cases.proceeding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.adjudication.AdjudicationTerms;
import org.zhibao.cases.casefile.Decision;
import org.zhibao.cases.penalty.PenaltyTerms;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.FieldChecks;

/** 决定、裁决、认定. */
@Schema(name = "DecisionRequest")
record DecisionRequest(
        @NotNull LocalDate occurredOn,
        @NotNull Outcome outcome,

        @Schema(description = "罚款: only with PENALTY_IMPOSED, or INFRINGING of customs")
        Money.@Nullable Json fine,

        @Schema(description = "没收违法所得: only with PENALTY_IMPOSED, or INFRINGING of customs")
        Money.@Nullable Json confiscated,

        @Size(max = 100) @Nullable String documentNumber,
        @Size(max = 4000) @Nullable String summary,

        @Valid
        @Schema(description = "Penalty cases: discretion, what the fine is measured by, when the act was done")
        @Nullable
        PenaltyTerms penalty,

        @Valid
        @Schema(description = "Adjudications: measures, platforms, the earlier decision of a repetition")
        @Nullable
        AdjudicationTerms adjudication)
        implements PenaltyTerms.Bearer, AdjudicationTerms.Bearer {

    /** Customs, too, fines and confiscates: 知识产权海关保护条例第27条; 海关行政处罚实施条例第25条. */
    private static final Set<Outcome> WITH_AMOUNTS = EnumSet.of(Outcome.PENALTY_IMPOSED, Outcome.INFRINGING);

    /**
     * The decision with its amounts read.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422 for an amount that is none, negative, or out of place
     */
    @Override
    public Decision checked() {
        var checks = new FieldChecks();
        var decision =
                new Decision(outcome, amount(checks, "/fine", fine), amount(checks, "/confiscated", confiscated));
        checks.finish();
        return decision;
    }

    private @Nullable Money amount(FieldChecks checks, String pointer, Money.@Nullable Json given) {
        if (given == null) {
            return null;
        }
        checks.require(WITH_AMOUNTS.contains(outcome), pointer, "amount-needs-penalty");
        Optional<Money> money = checks.read(pointer, given::toMoney);
        money.ifPresent(amount -> checks.require(!amount.isNegative(), pointer, "amount-negative"));
        return money.orElse(null);
    }
}

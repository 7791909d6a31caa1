package org.zhibao.cases.proceeding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import org.zhibao.kit.procedure.ActDetails;

/** 决定、裁决、认定. */
@Schema(name = "DecisionRequest")
record DecisionRequest(
        @NotNull LocalDate occurredOn,
        @NotNull Outcome outcome,

        @Schema(description = "罚款: only with PENALTY_IMPOSED, and of customs with INFRINGING")
        Money.@Nullable Json fine,

        @Schema(description = "没收违法所得: only with PENALTY_IMPOSED")
        Money.@Nullable Json confiscated,

        @Size(max = 100) @Nullable String documentNumber,
        @Size(max = 4000) @Nullable String summary,

        @Schema(
                description =
                        "Penalty cases: pronounced in the party's presence and handed over at once, so that no period for service begins")
        @Nullable
        Boolean handedOver,

        @Valid
        @Schema(description = "Penalty cases: discretion, what the fine is measured by, when the act was done")
        @Nullable
        PenaltyTerms penalty,

        @Valid
        @Schema(description = "Adjudications: measures, platforms, the earlier decision of a repetition")
        @Nullable
        AdjudicationTerms adjudication)
        implements PenaltyTerms.Bearer, AdjudicationTerms.Bearer, ActDetails {
    @Override
    public @Nullable String note() {
        return summary;
    }

    private static final Set<Outcome> FINED = Set.of(Outcome.PENALTY_IMPOSED, Outcome.INFRINGING);
    private static final Set<Outcome> CONFISCATED = Set.of(Outcome.PENALTY_IMPOSED);

    /**
     * The decision with its amounts read.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422 for an amount that is none, negative, or out of place
     */
    @Override
    public Decision checked() {
        var checks = new FieldChecks();
        var decision = new Decision(
                outcome,
                amount(checks, "/fine", fine, FINED),
                amount(checks, "/confiscated", confiscated, CONFISCATED));
        checks.finish();
        return decision;
    }

    private @Nullable Money amount(
            FieldChecks checks, String pointer, Money.@Nullable Json given, Set<Outcome> possible) {
        if (given == null) {
            return null;
        }
        checks.require(possible.contains(outcome), pointer, "amount-needs-penalty");
        Optional<Money> money = checks.read(pointer, given::toMoney);
        money.ifPresent(amount -> checks.require(!amount.isNegative(), pointer, "amount-negative"));
        return money.orElse(null);
    }
}

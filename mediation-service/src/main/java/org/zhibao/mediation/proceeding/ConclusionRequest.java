package org.zhibao.mediation.proceeding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.ActDetails;
import org.zhibao.mediation.mediationfile.Conclusion;
import org.zhibao.mediation.procedure.Outcome;

/** 调解终结. */
@Schema(name = "ConclusionRequest")
record ConclusionRequest(
        @NotNull @Schema(examples = "2023-03-20") LocalDate occurredOn,
        @NotNull Outcome outcome,

        @Schema(description = "协议金额: only with AGREED") Money.@Nullable Json agreedAmount,

        @Schema(description = "Only with AGREED") Conclusion.@Nullable Form form,

        @Schema(
                description = "Only with AGREED: the agreement decides to whom a right belongs or whether it is valid;"
                        + " no court confirms such an agreement (民诉法解释 355)")
        @Nullable
        Boolean settlesOwnership,

        @Size(max = 4000) @Nullable String note)
        implements ActDetails {

    /**
     * The conclusion with its amount read.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422 for an amount that is none or negative, and for members of an
     *     agreement where there is none
     */
    Conclusion checked() {
        var checks = new FieldChecks();
        var agreed = outcome == Outcome.AGREED;
        checks.require(agreed || agreedAmount == null, "/agreedAmount", "only-with-agreement");
        checks.require(agreed || form == null, "/form", "only-with-agreement");
        checks.require(agreed || !Boolean.TRUE.equals(settlesOwnership), "/settlesOwnership", "only-with-agreement");
        var amount = agreedAmount == null
                ? null
                : checks.read("/agreedAmount", agreedAmount::toMoney).orElse(null);
        checks.require(amount == null || !amount.isNegative(), "/agreedAmount", "amount-negative");
        checks.finish();
        return new Conclusion(outcome, amount, form, Boolean.TRUE.equals(settlesOwnership));
    }
}

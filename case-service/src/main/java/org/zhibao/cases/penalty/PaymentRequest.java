package org.zhibao.cases.penalty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.ActDetails;

/** Money that was paid, by what it was paid for. */
@Schema(name = "PaymentRequest")
record PaymentRequest(
        @NotNull @Schema(description = "Day of the payment") LocalDate occurredOn,

        Money.@Nullable Json fine,
        @Schema(description = "没收违法所得") Money.@Nullable Json confiscated,
        @Schema(description = "加处罚款") Money.@Nullable Json surcharge,

        @Size(max = 100) @Schema(description = "Number of the receipt") @Nullable
        String receipt,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {

    /**
     * The payment.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422 when it exceeds what is owed, or is nothing
     */
    Debt.Paid checked(Debt.Standing owed) {
        var checks = new FieldChecks();
        var paid = new Debt.Paid(
                occurredOn,
                part(checks, "/fine", fine, owed.fineOwed()),
                part(checks, "/confiscated", confiscated, owed.confiscatedOwed()),
                part(checks, "/surcharge", surcharge, owed.surchargeOwed()));
        checks.require(
                paid.fine().plus(paid.confiscated()).plus(paid.surcharge()).isPositive(), "", "payment-of-nothing");
        checks.finish();
        return paid;
    }

    private static Money part(FieldChecks checks, String pointer, Money.@Nullable Json given, Money owed) {
        var amount = Amounts.read(checks, pointer, given);
        if (amount.compareTo(owed) > 0) {
            checks.refuse(pointer, "payment-exceeds-debt", Map.of("owed", owed));
        }
        return amount;
    }
}

package org.zhibao.cases.penalty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.ActDetails;

/** 延期或分期缴纳: one part is a deferral, several are instalments. */
@Schema(name = "DeferralRequest")
record DeferralRequest(
        @NotNull @Schema(description = "Day of the approval, not after the day on which the fine was due")
        LocalDate occurredOn,

        @NotEmpty
        @Size(max = 60)
        @Schema(description = "In the order of their due days; they add up to the unpaid fine")
        List<@Valid @NotNull Part> instalments,

        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {

    /** A part of the fine. */
    @Schema(name = "InstalmentRequest")
    record Part(@NotNull LocalDate dueOn, @NotNull Money.Json amount) {}

    /**
     * The plan.
     *
     * @param unpaid fine that is not yet paid
     * @param due day on which it was due so far
     * @throws org.zhibao.kit.problem.ProblemException 422
     */
    List<Instalment> checked(Money unpaid, @Nullable LocalDate due) {
        var checks = new FieldChecks();
        checks.require(due == null || !occurredOn.isAfter(due), "/occurredOn", "deferral-too-late");
        var plan = new ArrayList<Instalment>();
        var before = occurredOn;
        for (int i = 0; i < instalments.size(); i++) {
            var part = instalments.get(i);
            var pointer = "/instalments/" + i;
            checks.require(part.dueOn().isAfter(before), pointer + "/dueOn", "instalments-in-order");
            var amount = Amounts.read(checks, pointer + "/amount", part.amount());
            checks.require(amount.isPositive(), pointer + "/amount", "instalment-of-nothing");
            plan.add(new Instalment(part.dueOn(), amount.fen()));
            before = part.dueOn();
        }
        var sum = Money.sum(plan.stream().map(Instalment::amount).toList());
        if (!sum.equals(unpaid)) {
            checks.refuse("/instalments", "instalments-add-up", Map.of("sum", sum, "unpaid", unpaid));
        }
        checks.finish();
        return plan;
    }
}

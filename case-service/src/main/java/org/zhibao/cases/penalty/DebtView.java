package org.zhibao.cases.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.identifiers.money.Money;
import org.zhibao.legaltime.Wording;

/** A debt on a day as the API shows it. */
@Schema(name = "PenaltyDebt")
record DebtView(
        LocalDate day,
        Money.Json fine,
        Money.Json confiscated,
        List<Part> schedule,

        @Schema(description = "加处罚款 accrued up to the day, at most the fine")
        Money.Json surcharge,

        boolean surchargeCapped,
        Money.Json remitted,
        Money.Json fineOwed,
        Money.Json confiscatedOwed,
        Money.Json surchargeOwed,
        Money.Json owed,
        List<Payment> payments,

        @Schema(description = "How the surcharge comes about, step by step")
        List<String> explanation,

        String basis) {

    private static final String BASIS = "行政处罚法第72、73条;处罚程序规定第75条";

    /** A part of the fine with its due day. */
    @Schema(name = "DebtPart")
    record Part(LocalDate dueOn, Money.Json amount) {}

    /** A payment by its parts. */
    @Schema(name = "DebtPayment")
    record Payment(LocalDate on, Money.Json fine, Money.Json confiscated, Money.Json surcharge) {}

    static DebtView of(Debt debt, Debt.Standing standing, Locale locale) {
        return new DebtView(
                standing.day(),
                debt.fine().toJson(),
                debt.confiscated().toJson(),
                debt.schedule().stream()
                        .map(part -> new Part(part.dueOn(), part.amount().toJson()))
                        .toList(),
                standing.surcharge().toJson(),
                standing.capped(),
                debt.remitted().toJson(),
                standing.fineOwed().toJson(),
                standing.confiscatedOwed().toJson(),
                standing.surchargeOwed().toJson(),
                standing.owed().toJson(),
                debt.payments().stream()
                        .map(paid -> new Payment(
                                paid.on(),
                                paid.fine().toJson(),
                                paid.confiscated().toJson(),
                                paid.surcharge().toJson()))
                        .toList(),
                explain(debt, standing).stream().map(step -> step.in(locale)).toList(),
                BASIS);
    }

    private static List<Wording> explain(Debt debt, Debt.Standing standing) {
        var steps = new ArrayList<Wording>();
        for (var accrual : standing.accruals()) {
            steps.add(new Wording(
                    "%s 至 %s 逾期未缴罚款 %s 元，%d 日 × 3%% = %s 元"
                            .formatted(
                                    accrual.from(), accrual.to(), accrual.overdue(), accrual.days(), accrual.added()),
                    "%s to %s: %s yuan of the fine overdue, %d days × 3%% = %s yuan"
                            .formatted(
                                    accrual.from(), accrual.to(), accrual.overdue(), accrual.days(), accrual.added())));
        }
        if (standing.capped()) {
            steps.add(new Wording(
                    "加处罚款以罚款数额 " + debt.fine() + " 元为上限",
                    "the surcharge ends at the amount of the fine, " + debt.fine() + " yuan"));
        }
        if (steps.isEmpty()) {
            steps.add(new Wording("没有逾期的罚款，不加处罚款", "no part of the fine is overdue: no surcharge"));
        }
        return steps;
    }
}

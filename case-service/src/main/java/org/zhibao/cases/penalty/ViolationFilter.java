package org.zhibao.cases.penalty;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.sanction.Violation;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.FieldChecks;

/** What somebody who asks for the limits says of the violation. */
public record ViolationFilter(
        @QueryParam("infringedTo") @Parameter(description = "Last day of the act") @Nullable
        LocalDate infringedTo,

        @QueryParam("decidedOn") @Parameter(description = "Day of the decision, today when left out") @Nullable
        LocalDate decidedOn,

        @QueryParam("turnover") @Parameter(description = "违法经营额 in yuan", example = "60000.00") @Nullable
        String turnover,

        @QueryParam("gains") @Parameter(description = "违法所得 in yuan") @Nullable
        String gains,

        @QueryParam("goodsValue") @Parameter(description = "货值金额 in yuan") @Nullable
        String goodsValue,

        @QueryParam("serious")
        @Parameter(description = "true: the limits for serious circumstances (情节严重)")
        @DefaultValue("false")
        boolean serious,

        @QueryParam("variant") @Parameter(description = "Which violation of the kind; any when left out") @Nullable
        String variant,

        @QueryParam("party") @Parameter(description = "The respondent's kind when left out")
        Party.@Nullable Kind party) {

    Violation violation(CaseFile file) {
        var checks = new FieldChecks();
        var violation = new Violation(
                file.kind(),
                party == null ? Respondents.kindIn(file) : party,
                serious,
                variant,
                amount(checks, "?turnover", turnover),
                amount(checks, "?gains", gains),
                amount(checks, "?goodsValue", goodsValue));
        checks.finish();
        return violation;
    }

    private static Money amount(FieldChecks checks, String pointer, @Nullable String yuan) {
        return Amounts.read(checks, pointer, yuan == null ? null : new Money.Json(yuan, Money.CURRENCY));
    }
}

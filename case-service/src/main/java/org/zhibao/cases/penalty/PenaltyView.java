package org.zhibao.cases.penalty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.deadlines.EnforcementPeriod;
import org.zhibao.cases.sanction.SanctionKind;

/** What the penalty procedure keeps of a case, as the API shows it. */
@Schema(name = "Penalty")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PenaltyView(
        List<FilingCondition> filingConditions,
        List<RefusalGround> refusalGrounds,
        List<String> investigators,
        @Nullable LocalDate infringedFrom,
        @Nullable LocalDate infringedTo,

        @Schema(description = "Why the decision needs legal review first")
        List<ReviewGround> reviewGrounds,

        List<NoticeView> notices,
        @Nullable Discretion discretion,
        List<DiscretionGround> discretionGrounds,
        List<SanctionKind> sanctions,
        @Nullable AppliedLaw appliedLaw,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate paymentDueOn,

        @Schema(description = "First day on which the court may be asked to enforce") @Nullable
        LocalDate enforcementFrom,

        @Schema(description = "Last day on which the court may be asked to enforce") @Nullable
        LocalDate enforcementUntil) {

    static PenaltyView of(PenaltyRecord kept, List<NoticeView> notices, @Nullable EnforcementPeriod window) {
        return new PenaltyView(
                kept.filingConditions(),
                kept.refusalGrounds(),
                kept.investigators(),
                kept.infringedFrom(),
                kept.infringedTo(),
                kept.reviewGrounds(),
                notices,
                kept.discretion(),
                kept.discretionGrounds(),
                kept.sanctions(),
                kept.appliedLaw(),
                kept.execution().servedOn(),
                kept.execution().paymentDueOn(),
                window == null ? null : window.first(),
                window == null ? null : window.last());
    }
}

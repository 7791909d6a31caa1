package org.zhibao.cases.penalty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.Decision;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.money.Money;

/** What a decision in a penalty case says beyond its outcome and amounts. */
@Schema(name = "PenaltyTerms")
public record PenaltyTerms(
        @Nullable Set<@NotNull SanctionKind> sanctions,

        @Schema(description = "从轻、减轻、从重: with its grounds") @Nullable
        Discretion discretion,

        @Nullable Set<@NotNull DiscretionGround> grounds,

        @Schema(description = "违法经营额 of the administrative law, zero when none")
        Money.@Nullable Json turnover,

        @Schema(description = "违法所得; the confiscated amount when left out")
        Money.@Nullable Json gains,

        @Schema(description = "Value of the goods that are confiscated")
        Money.@Nullable Json goodsValue,

        @Schema(description = "Serious circumstances were found") @Nullable
        Boolean serious,

        @Size(max = 60)
        @Schema(description = "Which violation of the kind, as sanction-limits names it", examples = "UNLICENSED")
        @Nullable
        String variant,

        @Schema(description = "Law that is applied; required for GI_VIOLATION, where it decides the limit") @Nullable
        AppliedLaw appliedLaw,

        @Nullable LocalDate infringedFrom,

        @Schema(description = "Last day of the act; the law in force on it is compared with that of the decision")
        @Nullable
        LocalDate infringedTo) {

    static final PenaltyTerms NONE = new PenaltyTerms(null, null, null, null, null, null, null, null, null, null, null);

    /** A request that may say this of a decision. */
    public interface Bearer {

        @Nullable
        PenaltyTerms penalty();

        /** The decision with its amounts read. */
        Decision checked();
    }

    /** Which violation of the kind it is, as the table of limits names it. */
    @Nullable
    String variantInTable() {
        return variant == null && appliedLaw != null ? appliedLaw.name() : variant;
    }

    /** The sanctions named, or those that the amounts tell. */
    Set<SanctionKind> kinds(Decision decision) {
        var kinds = EnumSet.noneOf(SanctionKind.class);
        if (sanctions != null) {
            kinds.addAll(sanctions);
        }
        if (isPositive(decision.fine())) {
            kinds.add(SanctionKind.FINE);
        }
        if (isPositive(decision.confiscated())) {
            kinds.add(SanctionKind.CONFISCATION_OF_GAINS);
        }
        return kinds;
    }

    private static boolean isPositive(@Nullable Money money) {
        return money != null && money.isPositive();
    }
}

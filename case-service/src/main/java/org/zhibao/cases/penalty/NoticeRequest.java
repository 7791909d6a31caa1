package org.zhibao.cases.penalty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.ActDetails;

/** 事先告知. */
@Schema(name = "NoticeRequest")
record NoticeRequest(
        @NotNull @Schema(description = "Day on which the notice was served")
        LocalDate occurredOn,

        @Valid
        @Schema(
                description =
                        "What is intended. Left out: the content is on paper only; a hearing is then never ruled out"
                                + " and the decision is not compared with the notice")
        @Nullable
        Intended intended,

        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {

    /** The intended sanction. */
    @Schema(name = "IntendedSanction")
    record Intended(
            @NotEmpty Set<@NotNull SanctionKind> kinds,
            Money.@Nullable Json fine,
            @Schema(description = "没收违法所得") Money.@Nullable Json confiscated,

            @Schema(description = "Value of the goods to be confiscated")
            Money.@Nullable Json goodsValue) {

        IntendedSanction checked() {
            var checks = new FieldChecks();
            var read = new IntendedSanction(
                    kinds,
                    Amounts.read(checks, "/intended/fine", fine),
                    Amounts.read(checks, "/intended/confiscated", confiscated),
                    Amounts.read(checks, "/intended/goodsValue", goodsValue));
            agree(checks, SanctionKind.FINE, read.fine(), "/intended/fine");
            agree(checks, SanctionKind.CONFISCATION_OF_GAINS, read.confiscated(), "/intended/confiscated");
            agree(checks, SanctionKind.CONFISCATION_OF_GOODS, read.goodsValue(), "/intended/goodsValue");
            checks.finish();
            return read;
        }

        private void agree(FieldChecks checks, SanctionKind kind, Money amount, String pointer) {
            checks.require(amount.isZero() || kinds.contains(kind), pointer, "amount-needs-its-sanction");
        }
    }
}

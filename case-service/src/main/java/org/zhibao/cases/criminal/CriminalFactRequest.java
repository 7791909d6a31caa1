package org.zhibao.cases.criminal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.goods.Conduct;
import org.zhibao.kit.problem.FieldChecks;

/** A number that a threshold measures and the goods do not tell. */
@Schema(name = "CriminalFactRequest")
record CriminalFactRequest(
        @NotNull LocalDate occurredOn,
        @NotNull Conduct conduct,

        @NotNull @Schema(description = "DIRECT_LOSS, ONLINE_WORKS, DOWNLOADS, CLICKS, MEMBERS or PIECES (copies)")
        Yardstick yardstick,

        @NotNull
        @PositiveOrZero
        @Digits(integer = 16, fraction = 2)
        @Schema(description = "In yuan or pieces; takes the place of what was recorded before", examples = "12000")
        BigDecimal value,

        @NotBlank @Size(max = 500) @Schema(description = "Where it is known from", examples = "后台数据提取笔录")
        String source,

        @Size(max = 2000) @Nullable String note) {

    private static final Set<Yardstick> RECORDED = EnumSet.of(
            Yardstick.DIRECT_LOSS,
            Yardstick.ONLINE_WORKS,
            Yardstick.DOWNLOADS,
            Yardstick.CLICKS,
            Yardstick.MEMBERS,
            Yardstick.PIECES);

    /** @throws org.zhibao.kit.problem.ProblemException 422 for what is computed from goods, or has no threshold */
    void check(Set<Yardstick> ofConduct) {
        var checks = new FieldChecks();
        if (!RECORDED.contains(yardstick)) {
            checks.refuse("/yardstick", "yardstick-from-goods", Map.of("yardstick", yardstick));
        } else if (!ofConduct.contains(yardstick)) {
            checks.refuse("/yardstick", "yardstick-not-of-conduct", Map.of("yardstick", yardstick, "conduct", conduct));
        }
        checks.require(yardstick.isMoney() || value.stripTrailingZeros().scale() <= 0, "/value", "pieces-are-whole");
        checks.finish();
    }
}

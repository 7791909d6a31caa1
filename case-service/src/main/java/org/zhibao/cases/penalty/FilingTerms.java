package org.zhibao.cases.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.FieldChecks;

/** What the decision to file, or not to file, a penalty case rests on. */
@Schema(name = "FilingTerms")
public record FilingTerms(
        @Schema(description = "处罚程序规定第19条: all four, when any are named") @Nullable
        Set<@NotNull FilingCondition> conditions,

        @Schema(description = "处罚程序规定第20条: only with accepted=false") @Nullable
        Set<@NotNull RefusalGround> grounds,

        @Size(max = 20)
        @Schema(
                description = "User names of the investigators, at least two (行政处罚法第42条)",
                examples = "[\"li\",\"wang\"]")
        @Nullable
        List<@NotBlank @Size(max = 100) String> investigators,

        @Schema(description = "First day of the act, as far as known") @Nullable
        LocalDate infringedFrom,

        @Schema(description = "Last day of the act: the law in force on it is the one that applies") @Nullable
        LocalDate infringedTo) {

    /** A request that may say this. */
    public interface Bearer {
        @Nullable
        FilingTerms filing();
    }

    /** @throws org.zhibao.kit.problem.ProblemException 422 with everything wrong */
    void check(boolean filed) {
        var checks = new FieldChecks();
        if (filed) {
            checks.require(grounds == null || grounds.isEmpty(), "/filing/grounds", "grounds-need-refusal");
            if (conditions != null && !conditions.isEmpty()) {
                var missing = EnumSet.allOf(FilingCondition.class);
                missing.removeAll(conditions);
                if (!missing.isEmpty()) {
                    checks.refuse("/filing/conditions", "filing-conditions-missing", Map.of("missing", missing));
                }
            }
        }
        if (investigators != null) {
            requireTwo(checks, "/filing/investigators", investigators);
        }
        checks.require(
                infringedFrom == null || infringedTo == null || !infringedTo.isBefore(infringedFrom),
                "/filing/infringedTo",
                "period-ends-before-it-begins");
        checks.finish();
    }

    static void requireTwo(FieldChecks checks, String pointer, List<String> names) {
        checks.require(new TreeSet<>(names).size() >= 2, pointer, "investigators-two");
    }
}

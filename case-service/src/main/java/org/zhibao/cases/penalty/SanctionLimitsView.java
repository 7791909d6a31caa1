package org.zhibao.cases.penalty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.sanction.ApplicableLaw;
import org.zhibao.cases.sanction.LimitBase;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.cases.sanction.SanctionLimit;
import org.zhibao.cases.sanction.SanctionRange;
import org.zhibao.identifiers.money.Money;

/** The limits of a sanction and the law they come from, as the API shows them. */
@Schema(name = "SanctionLimits")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SanctionLimitsView(
        @Schema(description = "Last day of the act") LocalDate actUntil,

        @Schema(description = "true: nobody recorded when the act was done; the day of receipt stands for it")
        boolean actDateAssumed,

        LocalDate decidedOn,

        @Schema(description = "Absent: no limit of that day is on record") @Nullable
        Range applied,

        @Schema(description = "The other law, when it was changed between act and decision") @Nullable
        Range compared,

        @Schema(description = "The new law applies because it is more lenient (从旧兼从轻)")
        boolean lenientNew,

        List<String> explanation,

        @Schema(description = "Violations of the kind that the table tells apart; name one as variant")
        Set<String> variants) {

    /** What one law allows. */
    @Schema(name = "SanctionRange")
    record Range(
            String law,
            String article,
            Money.Json least,
            Money.Json most,
            Set<SanctionKind> measures,
            List<Row> rows,

            @Schema(description = "false: at least one row was not compared with the text of the law")
            boolean confirmed) {

        static Range of(SanctionRange range) {
            return new Range(
                    range.governing().law(),
                    range.governing().article(),
                    range.least().toJson(),
                    range.most().toJson(),
                    range.measures(),
                    range.rows().stream().map(Row::of).toList(),
                    range.confirmed());
        }
    }

    /** A row of the table that holds. */
    @Schema(name = "SanctionLimitRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String id,
            @Nullable String variant,

            @Schema(description = "What the fine is measured by") @Nullable
            LimitBase base,

            @Nullable String leastMultiple,
            @Nullable String mostMultiple,
            Money.@Nullable Json least,
            Money.@Nullable Json most,
            String law,
            String article,
            boolean confirmed,
            @Nullable String note) {

        static Row of(SanctionLimit row) {
            return new Row(
                    row.id(),
                    row.variant().isEmpty() ? null : row.variant(),
                    row.base(),
                    row.leastMultiple() == null ? null : row.leastMultiple().toPlainString(),
                    row.mostMultiple() == null ? null : row.mostMultiple().toPlainString(),
                    row.least() == null ? null : row.least().toJson(),
                    row.most() == null ? null : row.most().toJson(),
                    row.law(),
                    row.article(),
                    row.confirmed(),
                    row.note().isEmpty() ? null : row.note());
        }
    }

    static SanctionLimitsView of(
            ApplicableLaw law,
            LocalDate until,
            boolean assumed,
            LocalDate decidedOn,
            Set<String> variants,
            Locale locale) {
        return new SanctionLimitsView(
                until,
                assumed,
                decidedOn,
                law.applied() == null ? null : Range.of(law.applied()),
                law.compared() == null ? null : Range.of(law.compared()),
                law.lenientNew(),
                law.reasons().stream().map(step -> step.in(locale)).collect(Collectors.toList()),
                variants);
    }
}

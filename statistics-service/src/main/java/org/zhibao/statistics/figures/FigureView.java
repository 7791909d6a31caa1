package org.zhibao.statistics.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.PrintedFigure;
import org.zhibao.statistics.catalogue.Indicator;
import org.zhibao.statistics.catalogue.Source;
import org.zhibao.statistics.period.Period;
import org.zhibao.statistics.period.PeriodType;

/**
 * A figure as the API shows it.
 *
 * @param printed as a report prints it, e.g. {@code 4.8724亿元} or {@code ≥30%}
 * @param asOf up to when knowledge was taken into account
 * @param latestEvent when the latest event counted became known; absent when none was counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureView(
        @Schema(examples = "ADM.TM.CASE") String indicator,
        String nameZh,
        String nameEn,
        @Schema(examples = "150100") String region,
        String regionName,
        PeriodType periodType,
        @Schema(examples = "2023") String period,
        ValueView figure,
        @Schema(examples = "52件") String printed,
        Source source,
        Explanation explanation,
        Instant asOf,
        @Nullable Instant latestEvent) {

    /**
     * The parts of a printed figure.
     *
     * @param value decimal text at the printed precision; a range as {@code 100-150}
     * @param scale decimals
     * @param qualifier {@code =}, {@code >}, {@code >=}, {@code ~}, {@code <=} or {@code range}
     */
    record ValueView(
            @Schema(examples = "52") String value,
            int scale,
            String unit,
            @Schema(examples = "=") String qualifier) {

        static ValueView of(PrintedFigure figure) {
            return new ValueView(
                    figure.number(),
                    figure.scale(),
                    figure.unit(),
                    figure.qualifier().code());
        }
    }

    static FigureView of(
            Indicator indicator,
            RegionSubtree subtree,
            Period period,
            Outcome.Available figure,
            Explanation explanation,
            AsOf asOf) {
        return new FigureView(
                indicator.code(),
                indicator.nameZh(),
                indicator.nameEn(),
                subtree.code().value(),
                subtree.name(),
                figure.periodType(),
                period.label(),
                ValueView.of(figure.printed()),
                print(figure.printed()),
                indicator.source(),
                explanation,
                asOf.instant(),
                figure.basis() instanceof Outcome.Basis.Facts facts ? facts.latest() : null);
    }

    /** Without the space that separates number and unit elsewhere: Chinese reports have none. */
    static String print(PrintedFigure figure) {
        return figure.qualifier().sign() + figure.number() + figure.unit();
    }
}

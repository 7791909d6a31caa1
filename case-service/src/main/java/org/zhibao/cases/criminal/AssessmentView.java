package org.zhibao.cases.criminal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.goods.Conduct;

/** A case held against the thresholds of the criminal law. */
@Schema(name = "CriminalAssessment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentView(
        @Schema(description = "The day whose thresholds were used")
        LocalDate on,

        @Schema(description = "A threshold is met") boolean reached,

        @Schema(description = "How much is enough for a transfer")
        String note,

        @Schema(description = "Penalties of the same party for the same kind of offence in the two years before")
        List<EarlierPenalty> earlierPenalties,

        @Schema(description = "Convictions of the same party for the same kind of offence in the two years before")
        List<EarlierConviction> earlierConvictions,

        List<FindingView> findings,

        @Schema(description = "Thresholds that were reached, on record")
        List<AlertView> alerts) {

    /** A threshold and how the case stands to it. */
    @Schema(name = "CriminalFinding")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingView(
            Conduct conduct,

            @Schema(description = "Article of the criminal law")
            String crime,

            Threshold.Degree degree,
            Yardstick yardstick,

            @Schema(description = "What must be so for the threshold to hold")
            Threshold.Condition condition,

            @Schema(description = "The condition holds") boolean applies,

            @Schema(description = "In yuan or pieces; absent when the record does not tell it") @Nullable
            String value,

            String minimum,
            @Schema(description = "YUAN or PIECE") String unit,
            boolean met,

            @Schema(description = "Article that sets the threshold")
            String legalBasis,

            @Schema(description = "false: not compared with its text yet")
            boolean confirmed) {

        static FindingView of(Finding finding) {
            var threshold = finding.threshold();
            var value = finding.value();
            return new FindingView(
                    threshold.conduct(),
                    threshold.crime(),
                    threshold.degree(),
                    threshold.yardstick(),
                    threshold.condition(),
                    finding.applies(),
                    value == null ? null : plain(value),
                    plain(threshold.minimum()),
                    threshold.yardstick().isMoney() ? "YUAN" : "PIECE",
                    finding.met(),
                    threshold.legalBasis(),
                    threshold.confirmed());
        }
    }

    /** Without an exponent and without zeros that say nothing. */
    static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }
}

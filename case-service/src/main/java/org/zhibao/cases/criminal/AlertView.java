package org.zhibao.cases.criminal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.cases.goods.Conduct;

/** That a threshold was reached, as the API shows it. */
@Schema(name = "CriminalAlert")
record AlertView(
        Conduct conduct,
        Threshold.Degree degree,
        @Schema(description = "Article of the criminal law") String crime,
        Yardstick yardstick,
        @Schema(description = "In yuan or pieces") String value,
        String minimum,
        String legalBasis,
        LocalDate occurredOn) {}

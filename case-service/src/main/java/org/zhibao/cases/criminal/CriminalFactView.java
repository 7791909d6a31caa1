package org.zhibao.cases.criminal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.cases.goods.Conduct;

/** A recorded number as the API shows it. */
@Schema(name = "CriminalFact")
record CriminalFactView(
        Conduct conduct,
        Yardstick yardstick,
        @Schema(description = "In yuan or pieces") String value,
        String source,
        LocalDate recordedOn) {}

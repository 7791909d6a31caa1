package org.zhibao.cases.crossregion;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.cases.casefile.CaseKind;

/** The case that something is about, as both sides see it. */
@Schema(name = "AboutCase")
record AboutCaseView(
        @Schema(description = "The case of the sending office; only that office can read it")
        UUID caseId,

        String caseNumber,
        CaseKind kind,
        String title,

        @Schema(description = "GB/T 2260 code of the office that sent it", examples = "150102")
        String fromRegion,

        @Schema(description = "GB/T 2260 code of the office that it is sent to", examples = "150203")
        String toRegion) {}

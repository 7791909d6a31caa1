package org.zhibao.cases.crossregion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseKind;

/** A matter that several offices handle together, as all of them see it. */
@Schema(name = "JointHandling")
@JsonInclude(JsonInclude.Include.NON_NULL)
record JointHandlingView(
        UUID id,
        @Schema(examples = "HU_BAO_E_WU") String group,

        @Schema(
                description = "GB/T 2260 codes of the places that take part, with all below them",
                examples = "[\"150100\"]")
        List<String> members,

        @Schema(description = "The case of the office that opened it; only that office can read it")
        UUID caseId,

        String caseNumber,
        CaseKind kind,
        String title,
        @Schema(description = "Office that leads") String region,
        UUID matterId,
        String purpose,
        LocalDate openedOn,
        String openedBy,
        @Nullable LocalDate closedOn,

        @Schema(description = "Cases that the others brought in")
        List<JoinedView> cases,

        @Schema(description = "Version for If-Match") long version) {

    static final String PATH = "/api/v1/joint-handlings";

    /** A case that an office brought in. */
    @Schema(name = "JoinedCase")
    record JoinedView(
            UUID caseId,
            String caseNumber,
            CaseKind kind,
            String title,
            String region,
            LocalDate joinedOn,
            String joinedBy) {}
}

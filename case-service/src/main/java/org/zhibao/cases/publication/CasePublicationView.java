package org.zhibao.cases.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.sanction.SanctionKind;

/** The publication of a case's decision as the office sees it. */
@Schema(name = "CasePublication")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CasePublicationView(
        @Schema(description = "Under which the public reads it, once it is on display")
        UUID id,

        PublicationDraft.Status status,
        @JsonProperty("abstract") Abstract content,

        @Schema(description = "Fields of the abstract that a display still needs")
        List<String> missing,

        Set<SanctionKind> sanctions,

        @Schema(description = "UNCONFIRMED: whether such decisions are published was not compared with its text yet")
        String verification,

        String draftedBy,
        LocalDate draftedOn,
        @Nullable String reviewedBy,
        @Nullable LocalDate reviewedOn,
        @Nullable String reviewNote,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate endedOn,

        @Schema(description = "Code of the province to which the decision is pushed") @Nullable
        String otherProvince,

        List<PublicationTimer> timers) {}

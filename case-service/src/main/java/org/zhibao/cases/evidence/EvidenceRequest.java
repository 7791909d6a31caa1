package org.zhibao.cases.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.FieldChecks;

/** A piece of evidence as it is put on record. */
@Schema(name = "EvidenceRequest")
record EvidenceRequest(
        @NotNull @Schema(description = "Legal date of the record", examples = "2023-03-20")
        LocalDate occurredOn,

        @NotNull EvidenceKind kind,

        @NotBlank @Size(max = 300) @Schema(examples = "现场照片")
        String name,

        @Size(max = 4000) @Nullable String description,
        @NotNull EvidenceSource source,

        @Schema(description = "Day on which it was obtained; the day of the record when absent") @Nullable
        LocalDate obtainedOn,

        @NotBlank @Size(max = 300) @Schema(description = "Where it was obtained")
        String obtainedAt,

        @Size(max = 300) @Schema(description = "From whom it was obtained") @Nullable
        String obtainedFrom,

        @NotNull @Size(max = 20) @Schema(description = "Officers who obtained it, at least two (行政处罚法 art. 42)")
        List<@NotBlank @Size(max = 100) String> officers,

        @Size(max = 200) @Schema(description = "Who holds it now; the first officer when absent") @Nullable
        String holder) {

    private static final int FEWEST_OFFICERS = 2;

    EvidenceRequest {
        officers = officers == null ? List.of() : List.copyOf(officers);
    }

    LocalDate dayObtained() {
        return obtainedOn == null ? occurredOn : obtainedOn;
    }

    String firstHolder() {
        return holder == null || holder.isBlank() ? officers.getFirst() : holder.strip();
    }

    /** @throws org.zhibao.kit.problem.ProblemException 422 naming every field that breaks a rule */
    EvidenceRequest checked() {
        var checks = new FieldChecks();
        checks.require(
                officers.stream().map(String::strip).distinct().count() >= FEWEST_OFFICERS,
                "/officers",
                "two-officers");
        checks.require(!dayObtained().isAfter(occurredOn), "/obtainedOn", "obtained-after-record");
        checks.finish();
        return this;
    }
}

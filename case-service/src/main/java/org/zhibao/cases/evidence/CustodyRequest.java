package org.zhibao.cases.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 证据移交. */
@Schema(name = "CustodyRequest")
record CustodyRequest(
        @NotNull LocalDate occurredOn,

        @NotBlank @Size(max = 200) @Schema(description = "Who hands it over: the present holder")
        String from,

        @NotBlank @Size(max = 200) @Schema(description = "Who receives it")
        String to,

        @NotBlank @Size(max = 300) @Schema(examples = "物证保管室")
        String place,

        @NotBlank @Size(max = 300) @Schema(examples = "送检") String purpose) {}

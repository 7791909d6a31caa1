package org.zhibao.cases.evidence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file of a piece of evidence as the API shows it. */
@Schema(name = "EvidenceFile")
record FileView(
        String name,
        @Schema(description = "As its content shows it") String mediaType,
        @Schema(description = "Bytes") long size,
        @Schema(description = "Hexadecimal") String sha256,
        @Schema(description = "GB/T 32905, hexadecimal") String sm3,
        Instant storedAt,
        boolean timeStamped) {}

package org.zhibao.cases.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What reading the stored file again showed. */
@Schema(name = "EvidenceVerification")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationView(
        @Schema(description = "The file is there, and size and both digests are those on record")
        boolean intact,

        Instant verifiedAt,
        @Nullable Found found,
        @Nullable TimeStampView timeStamp,
        List<DepositView> deposits) {

    /** What was found in the store; absent when there is no file. */
    record Found(long size, String sha256, String sm3) {}
}

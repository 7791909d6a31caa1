package org.zhibao.cases.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a time stamp proves. */
@Schema(name = "TimeStamp")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimeStampView(
        @Schema(description = "The file existed at this time") @Nullable
        Instant time,

        @Schema(description = "Name in the authority's certificate")
        String authority,

        @Schema(description = "Signature and digest are right")
        boolean valid,

        @Schema(description = "The certificate is the configured one or issued by it; absent when none is configured")
        @Nullable
        Boolean trusted) {

    /** Not a readable token any more. */
    static final TimeStampView DAMAGED = new TimeStampView(null, "", false, null);
}

package org.zhibao.cases.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deposit as the API shows it. */
@Schema(name = "Deposit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DepositView(
        DepositPlatform platform,
        String depositNumber,
        DepositRequest.Algorithm algorithm,
        String digest,
        Instant depositedAt,
        @Nullable String receipt) {}

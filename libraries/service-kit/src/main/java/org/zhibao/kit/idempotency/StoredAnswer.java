package org.zhibao.kit.idempotency;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was answered.
 *
 * @param payloadHash digest of the request that the answer belongs to
 * @param headers {@code ETag} and {@code Location}
 * @param body JSON text
 */
@SuppressWarnings("ArrayRecordComponent") // Compared with MessageDigest.isEqual only.
record StoredAnswer(
        byte[] payloadHash,
        int status,
        Map<String, String> headers,
        @Nullable String body) {}

package org.zhibao.cases.bulk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file, spooled to disk while it was read.
 *
 * @param sha256 digest of the file in hexadecimal digits; the only thing that makes two uploads the same
 * @param charset the {@code charset} parameter of its media type
 */
record BatchFile(
        Path path,
        String sha256,
        BatchFormat format,
        @Nullable String charset) {

    /** What an Idempotency-Key is bound to. */
    @JsonValue
    String content() {
        return sha256;
    }
}

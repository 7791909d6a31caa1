package org.zhibao.cases.bulk;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.Received;

/**
 * A line whose request keeps every rule.
 *
 * @param digest by which it is known again; only where the sender gave no number
 */
record ReadLine(int line, Received received, @Nullable UUID digest) {

    /** What two lines that mean the same case share. */
    Object identity() {
        return digest == null ? Objects.requireNonNull(received.reference()) : digest;
    }
}

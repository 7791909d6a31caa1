package org.zhibao.kit.ledger;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How entries are linked. Needs no database, so that the offline verifier uses the very same code. */
public final class HashChain {

    private static final int HASH_BYTES = 32;

    private HashChain() {}

    /** The hash that the first entry follows. */
    public static byte[] origin() {
        return new byte[HASH_BYTES];
    }

    /** The entry that follows {@code previousHash}, or the first one where there is none. */
    public static LedgerEntry link(
            UUID aggregateId, int sequence, DigestAlgorithm algorithm, byte @Nullable [] previousHash, String content) {
        var previous = previousHash == null ? origin() : previousHash;
        return new LedgerEntry(aggregateId, sequence, algorithm, previous, hash(algorithm, previous, content), content);
    }

    static byte[] hash(DigestAlgorithm algorithm, byte[] previousHash, String content) {
        return algorithm.digest(previousHash, content.getBytes(StandardCharsets.UTF_8));
    }
}

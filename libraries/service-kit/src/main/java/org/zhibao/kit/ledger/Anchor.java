package org.zhibao.kit.ledger;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * The heads of the chains that changed since the anchor before, under one digest that follows that anchor's.
 *
 * @param anchor its number, rising
 * @param takenAt RFC 3339
 * @param entries entries in all the chains it covers
 * @param previousHash of the anchor before; zeros for the first
 * @param hash digest over {@code previousHash} and the heads
 * @param heads ordered by aggregate id as text
 */
@JsonPropertyOrder({"anchor", "takenAt", "algorithm", "entries", "previousHash", "hash", "heads"})
record Anchor(
        long anchor,
        String takenAt,
        String algorithm,
        long entries,
        String previousHash,
        String hash,
        List<Head> heads) {

    /** A chain's end when the anchor was taken; the hash is hexadecimal. */
    record Head(UUID aggregateId, int sequence, String hash) {

        private String line() {
            return aggregateId + " " + sequence + " " + hash + "\n";
        }
    }

    Anchor {
        heads = List.copyOf(heads);
    }

    /** The digest that an anchor over these heads has; heads in order. */
    static byte[] digest(DigestAlgorithm algorithm, byte[] previousHash, List<Head> heads) {
        var text = new StringBuilder();
        heads.forEach(head -> text.append(head.line()));
        return algorithm.digest(previousHash, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the anchor's hash is that of its own heads. */
    boolean sound() {
        var hex = HexFormat.of();
        try {
            return hex.formatHex(digest(DigestAlgorithm.of(algorithm), hex.parseHex(previousHash), heads))
                    .equals(hash);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}

package org.zhibao.kit.ledger;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What a commitment in an entry stands for.
 *
 * @param sequence of the entry
 * @param commitment as the entry has it
 * @param salt hexadecimal
 * @param opened the exact text that was committed to
 */
@JsonPropertyOrder({"aggregateId", "sequence", "commitment", "salt", "opened"})
public record Opening(UUID aggregateId, int sequence, String commitment, String salt, String opened)
        implements ExportLine {

    static String commit(DigestAlgorithm algorithm, byte[] salt, String text) {
        return algorithm.label()
                + ":"
                + HexFormat.of().formatHex(algorithm.digest(salt, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalArgumentException when commitment or salt cannot be read */
    boolean isTrue() {
        int end = commitment.indexOf(':');
        if (end < 0) {
            throw new IllegalArgumentException("no commitment: " + commitment);
        }
        var algorithm = DigestAlgorithm.of(commitment.substring(0, end));
        return commit(algorithm, HexFormat.of().parseHex(salt), opened).equals(commitment);
    }
}

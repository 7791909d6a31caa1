package org.zhibao.kit.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of a ledger export (NDJSON): the entries of a chain in their order, and an end after each chain. */
sealed interface ExportLine {

    UUID aggregateId();

    /**
     * An entry. Hashes are hexadecimal.
     *
     * @param content the exact text that was hashed, as a JSON string
     */
    @JsonPropertyOrder({"aggregateId", "sequence", "algorithm", "previousHash", "hash", "content"})
    record Entry(UUID aggregateId, int sequence, String algorithm, String previousHash, String hash, String content)
            implements ExportLine {

        static Entry of(LedgerEntry entry) {
            var hex = HexFormat.of();
            return new Entry(
                    entry.aggregateId(),
                    entry.sequence(),
                    entry.algorithm().label(),
                    hex.formatHex(entry.previousHash()),
                    hex.formatHex(entry.hash()),
                    entry.content());
        }
    }

    /**
     * The end of a chain, so that an export cut short is known as such.
     *
     * @param entries how many entries came before
     * @param head hash of the last
     */
    @JsonPropertyOrder({"aggregateId", "entries", "head"})
    record End(UUID aggregateId, int entries, String head) implements ExportLine {}

    /** Either of them, as read: which of the members are there tells which it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Raw(
            @Nullable UUID aggregateId,
            @Nullable Integer sequence,
            @Nullable String algorithm,
            @Nullable String previousHash,
            @Nullable String hash,
            @Nullable String content,
            @Nullable Integer entries,
            @Nullable String head) {

        /** @throws IllegalArgumentException when it is neither an entry nor an end */
        ExportLine toLine() {
            if (aggregateId != null
                    && sequence != null
                    && algorithm != null
                    && previousHash != null
                    && hash != null
                    && content != null
                    && entries == null
                    && head == null) {
                return new Entry(aggregateId, sequence, algorithm, previousHash, hash, content);
            }
            if (aggregateId != null
                    && entries != null
                    && head != null
                    && sequence == null
                    && algorithm == null
                    && previousHash == null
                    && hash == null
                    && content == null) {
                return new End(aggregateId, entries, head);
            }
            throw new IllegalArgumentException("neither an entry nor the end of a chain");
        }
    }
}

package org.zhibao.kit.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a ledger export (NDJSON): the entries of a chain in their order, each followed by what opens its commitments,
 * and an end after each chain.
 */
sealed interface ExportLine permits ExportLine.Entry, ExportLine.Withheld, ExportLine.End, Opening {

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

    /** An entry whose content the reader may not see: its place in the chain, and no more. */
    @JsonPropertyOrder({"aggregateId", "sequence", "algorithm", "previousHash", "hash", "withheld"})
    record Withheld(
            UUID aggregateId, int sequence, String algorithm, String previousHash, String hash, boolean withheld)
            implements ExportLine {

        static Withheld of(LedgerEntry entry) {
            var shown = Entry.of(entry);
            return new Withheld(
                    shown.aggregateId(), shown.sequence(), shown.algorithm(), shown.previousHash(), shown.hash(), true);
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
            @Nullable String head,
            @Nullable Boolean withheld,
            @Nullable String commitment,
            @Nullable String salt,
            @Nullable String opened) {

        /** @throws IllegalArgumentException when it is none of them */
        ExportLine toLine() {
            if (aggregateId != null && sequence != null) {
                if (commitment != null && salt != null && opened != null) {
                    return new Opening(aggregateId, sequence, commitment, salt, opened);
                }
                if (algorithm != null && previousHash != null && hash != null) {
                    if (content != null && withheld == null) {
                        return new Entry(aggregateId, sequence, algorithm, previousHash, hash, content);
                    }
                    if (content == null && Boolean.TRUE.equals(withheld)) {
                        return new Withheld(aggregateId, sequence, algorithm, previousHash, hash, true);
                    }
                }
            }
            if (aggregateId != null && sequence == null && entries != null && head != null && hash == null) {
                return new End(aggregateId, entries, head);
            }
            throw new IllegalArgumentException("neither an entry nor the end of a chain");
        }
    }
}

package org.zhibao.kit.ledger;

import java.util.UUID;

/**
 * An entry of an aggregate's hash chain.
 *
 * @param sequence from 1, without gaps
 * @param previousHash hash of the entry before; zeros for the first
 * @param hash digest over {@code previousHash} and the UTF-8 bytes of {@code content}
 * @param content the exact text that was hashed: a {@link RecordedAct} as JSON
 */
@SuppressWarnings("ArrayRecordComponent") // Digests are compared with Arrays.equals in HashChain only.
public record LedgerEntry(
        UUID aggregateId, int sequence, DigestAlgorithm algorithm, byte[] previousHash, byte[] hash, String content) {}

package org.zhibao.kit.ledger;

import java.util.UUID;

/**
 * A text for which an entry has a commitment; to be kept where only those read it who may.
 *
 * @param commitment what the entry says in its place
 * @param salt hexadecimal, of this text alone
 * @param text the exact text, JSON
 */
public record Sealed(Commitment commitment, String salt, String text) {

    /** The line of an export that opens it. */
    public Opening opening(UUID aggregateId, int sequence) {
        return new Opening(aggregateId, sequence, commitment.commitment(), salt, text);
    }
}

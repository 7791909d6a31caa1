package org.zhibao.kit.ledger;

/**
 * Stands in an entry for what only some may read: a digest of the text under a salt. Whoever is given text and salt can
 * check that it is what was recorded; whoever is not, learns nothing, and the chain holds all the same.
 *
 * @param commitment algorithm and digest, e.g. {@code SHA-256:9f86…}
 */
public record Commitment(String commitment) {}

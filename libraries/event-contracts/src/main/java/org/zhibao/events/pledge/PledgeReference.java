package org.zhibao.events.pledge;

import java.util.UUID;

/**
 * Which pledge a fact is about.
 *
 * @param pledgeId id of the pledge
 * @param matterId one identity for the same matter across services
 * @param number what people call it
 * @param rightKind {@code PATENT} or {@code TRADEMARK}
 * @param region GB/T 2260 code of the pledgor's place
 */
public record PledgeReference(UUID pledgeId, UUID matterId, String number, String rightKind, String region) {}

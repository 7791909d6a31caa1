package org.zhibao.kit.aggregate;

import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identities of aggregates and events: UUID version 7 (RFC 9562), so that new rows land at the end of their index. */
public final class Ids {

    private Ids() {}

    @SuppressWarnings("NullAway") // The strategy does not use the session; its signature is older than that fact.
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** When an id of {@link #next} was made: the milliseconds in its first 48 bits. */
    public static Instant instantOf(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}

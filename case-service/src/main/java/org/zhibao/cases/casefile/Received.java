package org.zhibao.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case when it arrives; every identifier in it has been checked.
 *
 * @param region GB/T 2260 code of the handling office's place
 * @param batchNumber number of the shipment or transfer that it came in
 * @param externalReference the sender's own number for it, unique within the channel
 * @param duplicateAcknowledged the sender knows of cases that are alike, and says that this is another
 */
public record Received(
        CaseKind kind,
        Channel channel,
        String region,
        LocalDate occurredOn,
        String title,
        @Nullable String description,
        @Nullable String batchNumber,
        @Nullable String externalReference,
        @Nullable UUID matterId,
        Origin origin,
        boolean duplicateAcknowledged,
        List<Party> parties,
        List<Right> rights) {

    /** By which a sender calls a case. */
    public record Reference(Channel channel, String number) {}

    /** The sender's number; {@code null} where there is none. */
    public @Nullable Reference reference() {
        return externalReference == null ? null : new Reference(channel, externalReference);
    }

    public Received {
        parties = List.copyOf(parties);
        rights = List.copyOf(rights);
    }
}

package org.zhibao.kit.ledger;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a ledger entry says.
 *
 * @param sequence number of the entry in the aggregate's chain, from 1
 * @param act the act's name
 * @param occurredOn legal date
 * @param recordedAt the server's time
 * @param actor user name of whoever acted
 * @param content the command and what it changed
 */
@JsonPropertyOrder({"aggregateId", "sequence", "act", "occurredOn", "recordedAt", "actor", "content"})
public record RecordedAct(
        UUID aggregateId,
        int sequence,
        String act,
        LocalDate occurredOn,
        Instant recordedAt,
        String actor,
        Object content) {}

package org.zhibao.events.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.EventType;

/**
 * The office took the case up (立案, 受理; for customs: detention of the goods).
 *
 * @param batchNumber number of the shipment or transfer that the case came in, when it came in one
 */
@EventType("zhibao.case.accepted.v1")
public record CaseAccepted(
        CaseReference caseFile,
        LocalDate occurredOn,
        @Nullable String batchNumber) implements CaseEvent {}

package org.zhibao.events.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.EventType;

/**
 * A lead, complaint or request arrived and was registered.
 *
 * @param batchNumber number of the shipment or transfer that the case came in, when it came in one
 */
@EventType("zhibao.case.received.v1")
public record CaseReceived(
        CaseReference caseFile,
        LocalDate occurredOn,
        @Nullable String batchNumber) implements CaseEvent {}

package org.zhibao.events.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.events.EventType;

/**
 * A document was issued in a case.
 *
 * @param documentId its id
 * @param form constant of the vocabulary of forms, e.g. {@code PENALTY_DECISION}
 * @param documentNumber its number
 */
@EventType("zhibao.case.document-issued.v1")
public record DocumentIssued(
        CaseReference caseFile, LocalDate occurredOn, UUID documentId, String form, String documentNumber)
        implements CaseEvent {}

package org.zhibao.events.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.events.EventType;

/**
 * The abstract of a decision went on public display.
 *
 * @param publicationId under which the public reads it
 * @param documentNumber number of the decision
 * @param displayedUntil last day of the display
 */
@EventType("zhibao.case.decision-published.v1")
public record DecisionPublished(
        CaseReference caseFile,
        LocalDate occurredOn,
        UUID publicationId,
        String documentNumber,
        LocalDate displayedUntil)
        implements CaseEvent {}

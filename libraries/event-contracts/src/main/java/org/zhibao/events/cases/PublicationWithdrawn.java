package org.zhibao.events.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.events.EventType;

/**
 * The abstract of a decision is no longer on public display.
 *
 * @param publicationId under which the public read it
 * @param reason {@code WITHDRAWN}, {@code REMOVED_EARLY} or {@code EXPIRED}
 */
@EventType("zhibao.case.publication-withdrawn.v1")
public record PublicationWithdrawn(CaseReference caseFile, LocalDate occurredOn, UUID publicationId, String reason)
        implements CaseEvent {}

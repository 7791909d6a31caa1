package org.zhibao.events.cases;

import java.time.LocalDate;
import org.zhibao.events.EventType;

/**
 * An amount of a case reached a threshold of the criminal law: reasonable suspicion, no verdict.
 *
 * @param crime article of the criminal law, e.g. {@code 刑法第214条}
 * @param degree {@code SERIOUS} or {@code ESPECIALLY_SERIOUS}
 * @param yardstick what was measured, constant of the yardstick vocabulary
 * @param legalBasis article that sets the threshold
 */
@EventType("zhibao.case.criminal-threshold-reached.v1")
public record CriminalThresholdReached(
        CaseReference caseFile, LocalDate occurredOn, String crime, String degree, String yardstick, String legalBasis)
        implements CaseEvent {}

package org.zhibao.events.cases;

import java.time.LocalDate;
import org.zhibao.events.EventType;

/**
 * A deadline of the case was extended.
 *
 * @param rule the deadline, e.g. {@code PEN-11}
 * @param approverRole who approved, constant of the approver-role vocabulary
 */
@EventType("zhibao.case.deadline-extended.v1")
public record DeadlineExtended(CaseReference caseFile, LocalDate occurredOn, String rule, String approverRole)
        implements CaseEvent {}

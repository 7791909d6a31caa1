package org.zhibao.events.cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.events.EventType;

/**
 * A deadline comes near. Told once for a due date; a deadline has a line of events of its own.
 *
 * @param occurredOn the day on which the warning was given
 * @param deadlineId id of the deadline
 * @param rule the deadline, e.g. {@code PEN-11}
 * @param addressee whose deadline it is, constant of the deadline-addressee vocabulary
 * @param due last day on which the act was or is in time
 */
@EventType("zhibao.case.deadline-warned.v1")
public record DeadlineWarned(
        CaseReference caseFile, LocalDate occurredOn, UUID deadlineId, String rule, String addressee, LocalDate due)
        implements CaseEvent {

    @Override
    @JsonIgnore
    public UUID aggregateId() {
        return deadlineId;
    }
}

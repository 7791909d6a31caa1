package org.zhibao.events.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.EventType;

/**
 * A procedural act moved the case on, or was recorded without moving it.
 *
 * @param act the act, e.g. {@code INVESTIGATION_END}
 * @param fromState state before
 * @param toState state after; the same as before when the act does not move the case
 * @param note what the officer noted
 */
@EventType("zhibao.case.advanced.v1")
public record CaseAdvanced(
        CaseReference caseFile,
        LocalDate occurredOn,
        String act,
        String fromState,
        String toState,
        @Nullable String note)
        implements CaseEvent {}

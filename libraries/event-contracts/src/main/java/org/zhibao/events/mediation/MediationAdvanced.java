package org.zhibao.events.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.EventType;

/**
 * A procedural act moved the mediation on.
 *
 * @param act the act, e.g. {@code MEDIATOR_ASSIGNMENT}
 * @param fromState state before
 * @param toState state after
 * @param note what was noted
 */
@EventType("zhibao.mediation.advanced.v1")
public record MediationAdvanced(
        MediationReference mediation,
        LocalDate occurredOn,
        String act,
        String fromState,
        String toState,
        @Nullable String note)
        implements MediationEvent {}

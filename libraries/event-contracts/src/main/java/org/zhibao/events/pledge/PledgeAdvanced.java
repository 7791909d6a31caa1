package org.zhibao.events.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.EventType;

/**
 * A procedural act moved the pledge on.
 *
 * @param act the act, e.g. {@code CORRECTION_REQUEST}
 * @param fromState state before
 * @param toState state after
 * @param note what was noted
 */
@EventType("zhibao.pledge.advanced.v1")
public record PledgeAdvanced(
        PledgeReference pledge,
        LocalDate occurredOn,
        String act,
        String fromState,
        String toState,
        @Nullable String note)
        implements PledgeEvent {}

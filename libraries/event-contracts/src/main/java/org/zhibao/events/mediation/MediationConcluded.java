package org.zhibao.events.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.Amount;
import org.zhibao.events.EventType;

/**
 * A mediation ended.
 *
 * @param outcome {@code AGREED}, {@code FAILED} or {@code TERMINATED}
 * @param agreedAmount 协议金额, when the agreement names one
 */
@EventType("zhibao.mediation.concluded.v1")
public record MediationConcluded(
        MediationReference mediation,
        LocalDate occurredOn,
        String outcome,
        @Nullable Amount agreedAmount) implements MediationEvent {}

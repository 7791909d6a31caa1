package org.zhibao.events.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.Amount;
import org.zhibao.events.EventType;

/**
 * A mediation was applied for or referred, and registered.
 *
 * @param amountInDispute 涉案金额, when the parties name one
 */
@EventType("zhibao.mediation.opened.v1")
public record MediationOpened(
        MediationReference mediation,
        LocalDate occurredOn,
        @Nullable Amount amountInDispute) implements MediationEvent {}

package org.zhibao.events.mediation;

import java.util.UUID;
import org.zhibao.events.DomainEvent;

/** A fact published by mediation-service on {@code zhibao.mediation.events}. */
public sealed interface MediationEvent extends DomainEvent
        permits MediationOpened, MediationAdvanced, MediationConcluded {

    MediationReference mediation();

    @Override
    default UUID aggregateId() {
        return mediation().mediationId();
    }

    @Override
    default String region() {
        return mediation().region();
    }
}

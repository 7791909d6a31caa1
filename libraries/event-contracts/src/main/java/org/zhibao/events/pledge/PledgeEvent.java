package org.zhibao.events.pledge;

import java.util.UUID;
import org.zhibao.events.DomainEvent;

/** A fact published by pledge-service on {@code zhibao.pledge.events}. */
public sealed interface PledgeEvent extends DomainEvent
        permits PledgeSubmitted, PledgeAdvanced, PledgeRegistered, PledgeRefused, PledgeCancelled {

    PledgeReference pledge();

    @Override
    default UUID aggregateId() {
        return pledge().pledgeId();
    }

    @Override
    default String region() {
        return pledge().region();
    }
}

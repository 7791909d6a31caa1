package org.zhibao.events.pledge;

import java.time.LocalDate;
import org.zhibao.events.Amount;
import org.zhibao.events.EventType;

/**
 * A bank or an agency submitted a pledge for registration.
 *
 * @param rights number of patents (项) or marks (枚) pledged
 * @param securedClaim 担保债权
 */
@EventType("zhibao.pledge.submitted.v1")
public record PledgeSubmitted(PledgeReference pledge, LocalDate occurredOn, int rights, Amount securedClaim)
        implements PledgeEvent {}

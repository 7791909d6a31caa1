package org.zhibao.events.pledge;

import java.time.LocalDate;
import org.zhibao.events.Amount;
import org.zhibao.events.EventType;

/**
 * The pledge was registered and so came into being (民法典 art. 444).
 *
 * @param registrationNumber the registry's number
 * @param rights number of patents (项) or marks (枚) pledged
 * @param securedClaim 担保债权: what the registration states, which may exceed the money lent
 */
@EventType("zhibao.pledge.registered.v1")
public record PledgeRegistered(
        PledgeReference pledge, LocalDate occurredOn, String registrationNumber, int rights, Amount securedClaim)
        implements PledgeEvent {}

package org.zhibao.statistics.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.Amount;
import org.zhibao.events.DomainEvent;
import org.zhibao.events.cases.CaseAccepted;
import org.zhibao.events.cases.CaseAdvanced;
import org.zhibao.events.cases.CaseClosed;
import org.zhibao.events.cases.CaseDecided;
import org.zhibao.events.cases.CaseDeclined;
import org.zhibao.events.cases.CaseEvent;
import org.zhibao.events.cases.CaseMerged;
import org.zhibao.events.cases.CaseReceived;
import org.zhibao.events.cases.CriminalStageReached;
import org.zhibao.events.cases.CriminalThresholdReached;
import org.zhibao.events.cases.DeadlineBreached;
import org.zhibao.events.cases.DeadlineExtended;
import org.zhibao.events.cases.DeadlineWarned;
import org.zhibao.events.cases.DecisionPublished;
import org.zhibao.events.cases.DocumentIssued;
import org.zhibao.events.cases.EvidenceRecorded;
import org.zhibao.events.cases.PublicationWithdrawn;
import org.zhibao.events.mediation.MediationAdvanced;
import org.zhibao.events.mediation.MediationConcluded;
import org.zhibao.events.mediation.MediationEvent;
import org.zhibao.events.mediation.MediationOpened;
import org.zhibao.events.pledge.PledgeAdvanced;
import org.zhibao.events.pledge.PledgeCancelled;
import org.zhibao.events.pledge.PledgeEvent;
import org.zhibao.events.pledge.PledgeRefused;
import org.zhibao.events.pledge.PledgeRegistered;
import org.zhibao.events.pledge.PledgeSubmitted;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.inbox.ReceivedEvent;
import org.zhibao.statistics.facts.Fact.Quantities;

/**
 * Makes a fact of an event: its classifying texts as attributes, its numbers as quantities. Free text stays behind.
 *
 * <p>Every event becomes a fact here, so the switches over a producer's events have no default: whoever adds an event says
 * in the same change what of it can be counted.
 */
final class FactReader {

    private final ReceivedEvent envelope;
    private final Map<String, String> attributes = new HashMap<>();

    private FactReader(ReceivedEvent envelope) {
        this.envelope = envelope;
    }

    /** @throws IllegalArgumentException when an amount is none */
    static Fact read(ReceivedEvent envelope, DomainEvent event) {
        var reader = new FactReader(envelope);
        return switch (event) {
            case CaseEvent told -> reader.ofCase(told);
            case MediationEvent told -> reader.ofMediation(told);
            case PledgeEvent told -> reader.ofPledge(told);
            // The producers are not sealed together: each owns its events.
            default -> throw new IllegalArgumentException("no facts are made of " + event.getClass());
        };
    }

    private Fact ofCase(CaseEvent event) {
        var file = event.caseFile();
        put("channel", file.channel());
        put("matterId", file.matterId().toString());
        var quantities = switch (event) {
            case CaseReceived received -> {
                put("batchNumber", received.batchNumber());
                yield Quantities.NONE;
            }
            case CaseAccepted accepted -> {
                put("batchNumber", accepted.batchNumber());
                yield Quantities.NONE;
            }
            case CaseDeclined _ -> Quantities.NONE;
            case CriminalThresholdReached reached -> {
                put("crime", reached.crime());
                put("degree", reached.degree());
                yield Quantities.NONE;
            }
            case EvidenceRecorded recorded -> {
                put("evidenceKind", recorded.kind());
                yield Quantities.NONE;
            }
            case CaseAdvanced advanced -> {
                putAct(advanced.act(), advanced.fromState(), advanced.toState());
                yield Quantities.NONE;
            }
            case CaseDecided decided -> {
                put("outcome", decided.outcome());
                put("fine", text(decided.fine()));
                put("confiscated", text(decided.confiscated()));
                yield Quantities.amount(sum(decided.fine(), decided.confiscated()));
            }
            case CaseClosed closed -> {
                put("result", closed.result());
                yield Quantities.NONE;
            }
            case DecisionPublished _ -> Quantities.NONE;
            case DocumentIssued _ -> Quantities.NONE;
            case PublicationWithdrawn withdrawn -> {
                put("reason", withdrawn.reason());
                yield Quantities.NONE;
            }
            case CaseMerged merged -> {
                put("survivingCaseId", merged.survivingCaseId().toString());
                yield Quantities.NONE;
            }
            case CriminalStageReached reached -> {
                put("stage", reached.stage());
                yield Quantities.persons(reached.persons());
            }
            case DeadlineExtended _, DeadlineWarned _, DeadlineBreached _ -> Quantities.NONE;
        };
        return fact(file.kind(), file.caseId(), file.number(), file.region(), quantities);
    }

    private Fact ofMediation(MediationEvent event) {
        var mediation = event.mediation();
        put("matterId", mediation.matterId().toString());
        put("caseId", mediation.caseId() == null ? null : mediation.caseId().toString());
        var quantities = switch (event) {
            case MediationOpened opened -> Quantities.amount(fen(opened.amountInDispute()));
            case MediationAdvanced advanced -> {
                putAct(advanced.act(), advanced.fromState(), advanced.toState());
                yield Quantities.NONE;
            }
            case MediationConcluded concluded -> {
                put("outcome", concluded.outcome());
                yield Quantities.amount(fen(concluded.agreedAmount()));
            }
        };
        return fact(mediation.kind(), mediation.mediationId(), mediation.number(), mediation.region(), quantities);
    }

    private Fact ofPledge(PledgeEvent event) {
        var pledge = event.pledge();
        put("matterId", pledge.matterId().toString());
        put("rightKind", pledge.rightKind());
        var quantities = switch (event) {
            case PledgeSubmitted submitted -> new Quantities(null, submitted.rights(), fen(submitted.securedClaim()));
            case PledgeAdvanced advanced -> {
                putAct(advanced.act(), advanced.fromState(), advanced.toState());
                yield Quantities.NONE;
            }
            case PledgeRegistered registered ->
                new Quantities(null, registered.rights(), fen(registered.securedClaim()));
            case PledgeRefused _ -> Quantities.NONE;
            case PledgeCancelled cancelled -> {
                put("reason", cancelled.reason());
                yield Quantities.NONE;
            }
        };
        return fact(pledge.rightKind(), pledge.pledgeId(), pledge.number(), pledge.region(), quantities);
    }

    private Fact fact(String kind, UUID subject, String number, String region, Quantities quantities) {
        put("kind", kind);
        return new Fact(
                envelope.id(),
                envelope.type(),
                kind,
                subject,
                number,
                region,
                envelope.occurredOn(),
                envelope.recordedAt(),
                Map.copyOf(attributes),
                quantities);
    }

    private void putAct(String act, String fromState, String toState) {
        put("act", act);
        put("fromState", fromState);
        put("toState", toState);
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable Amount amount) {
        return amount == null ? null : amount.amount();
    }

    private static @Nullable Long fen(@Nullable Amount amount) {
        return amount == null
                ? null
                : new Money.Json(amount.amount(), amount.currency()).toMoney().fen();
    }

    private static @Nullable Long sum(@Nullable Amount first, @Nullable Amount second) {
        var one = fen(first);
        var other = fen(second);
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.addExact(one, other);
    }
}

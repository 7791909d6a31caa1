package org.zhibao.kit.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zhibao.kit.ledger.Ledger;
import org.zhibao.kit.ledger.RecordedAct;
import org.zhibao.kit.outbox.Outbox;
import org.zhibao.kit.outbox.OutgoingEvent;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.time.OfficeClock;

/** Records an act in the transaction that performs it: one ledger entry, and the events for the relay to publish. */
@ApplicationScoped
public class Acts {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private final Ledger ledger;
    private final Outbox outbox;
    private final CallerScopes scopes;
    private final OfficeClock clock;

    Acts(Ledger ledger, Outbox outbox, CallerScopes scopes, OfficeClock clock) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Refuses a legal date that the record cannot hold.
     *
     * @param pointer JSON Pointer of the date in the request
     * @throws org.zhibao.kit.problem.ProblemException 422 when the date lies in the future, or before the Republic whose
     *     offices keep the record
     */
    public void requireNotInFuture(LocalDate date, String pointer) {
        if (date.isBefore(EARLIEST)) {
            throw Problems.unprocessable(pointer, "date-implausible", Map.of("date", date, "earliest", EARLIEST));
        }
        var today = clock.today();
        if (date.isAfter(today)) {
            throw Problems.unprocessable(pointer, "date-in-future", Map.of("date", date, "today", today));
        }
    }

    /**
     * Refuses a legal date in the future or before the act it follows.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422
     */
    public void requirePossible(LocalDate date, Aggregate aggregate, String pointer) {
        requireNotInFuture(date, pointer);
        if (date.isBefore(aggregate.lastActOn())) {
            throw Problems.unprocessable(
                    pointer, "date-before-previous-act", Map.of("date", date, "previous", aggregate.lastActOn()));
        }
    }

    /**
     * Appends the act to the aggregate's ledger and its events to the outbox. A new aggregate is persisted after its first
     * act is recorded: recording moves the ends of its chains, which would cost an update otherwise.
     *
     * @param topic where the events are published
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Aggregate aggregate, String topic, Act act) {
        recordAll(topic, List.of(new Acted(aggregate, act)));
    }

    /** An act on an aggregate that is to be recorded. */
    public record Acted(Aggregate aggregate, Act act) {}

    /** Records many acts as {@link #record} does one, in as few round trips. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(String topic, List<Acted> all) {
        var recordedAt = clock.now();
        var actor = scopes.current().name();
        ledger.append(all.stream().map(acted -> link(acted, recordedAt, actor)).toList());
        outbox.publish(all.stream()
                .flatMap(acted -> acted.act().events().stream()
                        .map(event -> new OutgoingEvent(
                                Ids.next(), topic, acted.aggregate().nextEvent(), event, recordedAt)))
                .toList());
    }

    private Ledger.Linked link(Acted acted, Instant recordedAt, String actor) {
        var aggregate = acted.aggregate();
        var act = acted.act();
        aggregate.actedOn(act.occurredOn());
        var linked = ledger.link(
                new RecordedAct(
                        aggregate.id(),
                        aggregate.ledgerSequence() + 1,
                        act.name(),
                        act.occurredOn(),
                        recordedAt,
                        actor,
                        act.content()),
                aggregate.region(),
                aggregate.organisation(),
                aggregate.ledgerHead());
        aggregate.ledgerAdvanced(linked.entry().sequence(), linked.entry().hash());
        return linked;
    }
}

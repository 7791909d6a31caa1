package org.zhibao.systemtests.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhibao.systemtests.checker.Evidence.EventRow;
import org.zhibao.systemtests.checker.Evidence.InboxRow;
import org.zhibao.systemtests.checker.Evidence.PublishedRecord;

/** Outbox, Kafka and inbox hold the same events, and every reader meets an aggregate's events in their order. */
final class EventCheck {

    private static final int SHOWN = 5;
    /** Which service follows which topics. */
    private static final Map<String, Set<String>> CONSUMERS = Map.of(
            "statistics", Set.of("zhibao.case.events", "zhibao.mediation.events", "zhibao.pledge.events"),
            "mediation", Set.of("zhibao.case.events"));

    private final Evidence evidence;
    private final List<Finding> findings = new ArrayList<>();

    EventCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> findings() {
        sets();
        contents();
        order();
        chains();
        return findings;
    }

    private void sets() {
        var outbox = ids(evidence.events().stream().map(EventRow::id).toList());
        var kafka = ids(evidence.records().stream().map(PublishedRecord::id).toList());
        compare(Rule.OUTBOX_EQUALS_KAFKA, outbox, kafka, "outbox", "Kafka");
        CONSUMERS.forEach((consumer, topics) -> {
            var offered = ids(evidence.records().stream()
                    .filter(published -> topics.contains(published.topic()))
                    .map(PublishedRecord::id)
                    .toList());
            var taken = ids(evidence.inbox().stream()
                    .filter(row -> row.consumer().equals(consumer))
                    .map(InboxRow::eventId)
                    .toList());
            compare(Rule.KAFKA_EQUALS_INBOX, offered, taken, "Kafka", "the inbox of " + consumer);
        });
        evidence.inbox().stream()
                .filter(row -> !row.failure().isEmpty())
                .forEach(row -> findings.add(
                        new Finding(Rule.KAFKA_EQUALS_INBOX, row.eventId() + " was refused: " + row.failure())));
        evidence.events().stream()
                .filter(event -> !event.published())
                .forEach(event -> findings.add(
                        new Finding(Rule.OUTBOX_EQUALS_KAFKA, event.id() + " is not marked as published")));
    }

    private static Set<UUID> ids(List<UUID> ids) {
        return new HashSet<>(ids);
    }

    private void compare(Rule rule, Set<UUID> one, Set<UUID> other, String nameOfOne, String nameOfOther) {
        missing(rule, one, other, nameOfOne, nameOfOther);
        missing(rule, other, one, nameOfOther, nameOfOne);
    }

    private void missing(Rule rule, Set<UUID> from, Set<UUID> in, String nameOfFrom, String nameOfIn) {
        var missing = from.stream().filter(id -> !in.contains(id)).toList();
        if (!missing.isEmpty()) {
            findings.add(new Finding(
                    rule,
                    "%d events of %s are not in %s, e.g. %s"
                            .formatted(
                                    missing.size(),
                                    nameOfFrom,
                                    nameOfIn,
                                    missing.stream().limit(SHOWN).toList())));
        }
    }

    /** An event says in Kafka what it said in the transaction. */
    private void contents() {
        var events = evidence.events().stream().collect(Collectors.toMap(EventRow::id, event -> event, (a, b) -> a));
        for (var published : evidence.records()) {
            var event = events.get(published.id());
            if (event != null
                    && !(event.topic().equals(published.topic())
                            && event.type().equals(published.type())
                            && event.aggregateId().equals(published.aggregateId())
                            && event.sequence() == published.sequence()
                            && event.payload().equals(published.payload()))) {
                findings.add(new Finding(Rule.OUTBOX_EQUALS_KAFKA, published.id() + " says something else in Kafka"));
            }
        }
    }

    /** First sightings of an aggregate's events are numbered 1, 2, 3 …; a batch published twice may repeat later. */
    private void order() {
        var last = new HashMap<UUID, Integer>();
        var partition = new HashMap<UUID, String>();
        var seen = new HashSet<UUID>();
        for (var published : evidence.records()) {
            var place = published.topic() + "-" + published.partition();
            var before = partition.putIfAbsent(published.aggregateId(), place);
            if (before != null && !before.equals(place)) {
                findings.add(new Finding(
                        Rule.ORDER_PER_AGGREGATE,
                        "%s is in %s and in %s".formatted(published.aggregateId(), before, place)));
            }
            if (seen.add(published.id())) {
                var expected = last.getOrDefault(published.aggregateId(), 0) + 1;
                if (published.sequence() != expected) {
                    findings.add(new Finding(
                            Rule.ORDER_PER_AGGREGATE,
                            "%s: event %d where %d was due, at %s offset %d"
                                    .formatted(
                                            published.aggregateId(),
                                            published.sequence(),
                                            expected,
                                            place,
                                            published.offset())));
                }
                last.put(published.aggregateId(), published.sequence());
            }
        }
    }

    /** Every aggregate's numbers of events and of ledger entries are those of the rows. */
    private void chains() {
        Map<UUID, Long> events =
                evidence.events().stream().collect(Collectors.groupingBy(EventRow::aggregateId, Collectors.counting()));
        Map<UUID, Long> entries = evidence.ledger().stream()
                .collect(Collectors.groupingBy(Evidence.LedgerRow::aggregateId, Collectors.counting()));
        for (var aggregate : evidence.aggregates()) {
            var told = Objects.requireNonNull(events.getOrDefault(aggregate.id(), 0L));
            var recorded = Objects.requireNonNull(entries.getOrDefault(aggregate.id(), 0L));
            if (told != aggregate.eventSequence() || recorded != aggregate.ledgerSequence()) {
                findings.add(new Finding(
                        Rule.EVERY_ACT_HAS_ENTRY_AND_EVENT,
                        "%s %s %s has %d of %d events and %d of %d ledger entries"
                                .formatted(
                                        aggregate.service(),
                                        aggregate.id(),
                                        aggregate.reference(),
                                        told,
                                        aggregate.eventSequence(),
                                        recorded,
                                        aggregate.ledgerSequence())));
            }
        }
    }
}

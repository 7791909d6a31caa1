package org.zhibao.systemtests.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhibao.scenarios.play.Journal;
import org.zhibao.systemtests.checker.Evidence.AggregateRow;
import org.zhibao.systemtests.checker.Evidence.AnswerRow;
import org.zhibao.systemtests.checker.Evidence.EventRow;
import org.zhibao.systemtests.checker.Evidence.FigureRow;
import org.zhibao.systemtests.checker.Evidence.InboxRow;
import org.zhibao.systemtests.checker.Evidence.LedgerRow;
import org.zhibao.systemtests.checker.Evidence.PublishedRecord;

/** The checker can fail: each promise broken by hand is found, and the sound evidence passes. */
class CheckerTest {

    private final SoundEvidence sound = new SoundEvidence();

    @Test
    void findsNothingWhereEveryPromiseIsKept() {
        assertThat(Checker.check(sound.evidence())).isEmpty();
    }

    @Test
    void acceptsUnknownCommandsThatTookEffectOnceOrNotAtAll() {
        sound.command("s.tm.0002", "notice", "2023-04-01", 0);
        replaceAnswer(1, 0);
        assertThat(Checker.check(sound.evidence())).isEmpty();
    }

    @Test
    void acceptsACommandThatWasRepeatedUntilItWasAnswered() {
        sound.command("s.tm.0001", "acceptance", "2023-03-02", 0);
        sound.command("s.tm.0001", "acceptance", "2023-03-02", 503);
        assertThat(Checker.check(sound.evidence())).isEmpty();
    }

    @Test
    void acceptsABatchThatWasPublishedTwice() {
        var first = sound.records.getFirst();
        sound.records.add(new PublishedRecord(
                first.topic(),
                first.partition(),
                99,
                first.id(),
                first.type(),
                first.aggregateId(),
                first.sequence(),
                first.payload()));
        assertThat(Checker.check(sound.evidence())).isEmpty();
    }

    @Test
    void findsAnAcknowledgementWithoutEffect() {
        sound.command("s.tm.0002", "notice", "2023-04-01", 200);
        assertThat(broken()).containsExactly(Rule.ACKNOWLEDGED_IS_THERE);
    }

    @Test
    void findsAnAcknowledgedCaseThatIsGone() {
        var gone = sound.aggregates.removeLast().id();
        sound.ledger.removeIf(row -> row.aggregateId().equals(gone));
        assertThat(broken()).containsExactly(Rule.ACKNOWLEDGED_IS_THERE);
    }

    @Test
    void findsAnEffectOnAnotherDate() {
        sound.journal.removeIf(line -> line.call() == 5);
        sound.command("s.tm.0002", "investigation-end", "2023-03-09", 200);
        assertThat(broken()).containsExactly(Rule.ACKNOWLEDGED_IS_THERE, Rule.NOTHING_WITHOUT_INTENT);
    }

    @Test
    void findsARefusalThatHadAnEffect() {
        replaceAnswer(5, 409);
        assertThat(broken()).containsExactly(Rule.REJECTED_HAD_NO_EFFECT);
    }

    @Test
    void findsAnUnknownCommandThatTookEffectTwice() {
        replaceAnswer(5, 0);
        repeatLastEntry();
        assertThat(broken()).contains(Rule.UNKNOWN_ONCE_OR_NOT_AT_ALL);
    }

    @Test
    void findsAnEffectThatNobodyMeant() {
        sound.journal.removeIf(line -> line.call() == 5);
        assertThat(broken()).containsExactly(Rule.NOTHING_WITHOUT_INTENT);
    }

    @Test
    void findsACaseThatWasRegisteredTwice() {
        var twin = UUID.randomUUID();
        sound.aggregates.add(new AggregateRow("case", twin, "s.tm.0002", 0, 0, ""));
        assertThat(broken()).containsExactly(Rule.NOTHING_WITHOUT_INTENT);
    }

    @Test
    void findsAnAcknowledgedKeyThatIsNotKept() {
        sound.answers.removeFirst();
        assertThat(broken()).containsExactly(Rule.ACKNOWLEDGED_IS_THERE);
    }

    @Test
    void findsARejectedKeyThatIsKept() {
        sound.command("s.tm.0002", "notice", "2023-04-01", 422);
        sound.answers.add(new AnswerRow("case", "s.tm.0002.notice", 422));
        assertThat(broken()).containsExactly(Rule.REJECTED_HAD_NO_EFFECT);
    }

    @Test
    void findsAnEventThatWasLost() {
        sound.records.removeLast();
        assertThat(broken()).containsExactly(Rule.OUTBOX_EQUALS_KAFKA, Rule.KAFKA_EQUALS_INBOX);
    }

    @Test
    void findsAnEventThatNoTransactionMade() {
        var made = new PublishedRecord("zhibao.case.events", 0, 99, UUID.randomUUID(), "t", UUID.randomUUID(), 1, "{}");
        sound.records.add(made);
        sound.inbox.add(new InboxRow("statistics", made.id(), ""));
        sound.inbox.add(new InboxRow("mediation", made.id(), ""));
        assertThat(broken()).containsExactly(Rule.OUTBOX_EQUALS_KAFKA);
    }

    @Test
    void findsAnEventThatWasChangedOnTheWay() {
        var first = sound.records.getFirst();
        sound.records.set(
                0,
                new PublishedRecord(
                        first.topic(),
                        first.partition(),
                        0,
                        first.id(),
                        first.type(),
                        first.aggregateId(),
                        first.sequence(),
                        "{}"));
        assertThat(broken()).containsExactly(Rule.OUTBOX_EQUALS_KAFKA);
    }

    @Test
    void findsAnEventThatWaitsToBePublished() {
        sound.events.replaceAll(event -> new EventRow(
                event.service(),
                event.id(),
                event.topic(),
                event.type(),
                event.aggregateId(),
                event.sequence(),
                event.payload(),
                false));
        assertThat(broken()).containsExactly(Rule.OUTBOX_EQUALS_KAFKA);
    }

    @Test
    void findsAnEventThatWasNotTakenIn() {
        sound.inbox.removeFirst();
        assertThat(broken()).containsExactly(Rule.KAFKA_EQUALS_INBOX);
    }

    @Test
    void findsAnEventThatWasRefused() {
        sound.inbox.set(0, new InboxRow("statistics", sound.inbox.getFirst().eventId(), "cannot be read"));
        assertThat(broken()).containsExactly(Rule.KAFKA_EQUALS_INBOX);
    }

    @Test
    void findsEventsOutOfOrder() {
        Collections.swap(sound.records, 0, 1);
        assertThat(broken()).containsExactly(Rule.ORDER_PER_AGGREGATE);
    }

    @Test
    void findsAnAggregateInTwoPartitions() {
        var second = sound.records.get(1);
        sound.records.set(
                1,
                new PublishedRecord(
                        second.topic(),
                        7,
                        0,
                        second.id(),
                        second.type(),
                        second.aggregateId(),
                        second.sequence(),
                        second.payload()));
        assertThat(broken()).containsExactly(Rule.ORDER_PER_AGGREGATE);
    }

    @Test
    void findsADeletedLedgerEntry() {
        sound.ledger.removeLast();
        assertThat(broken())
                .contains(Rule.LEDGER_VERIFIES, Rule.EVERY_ACT_HAS_ENTRY_AND_EVENT, Rule.ACKNOWLEDGED_IS_THERE);
    }

    @Test
    void findsAChangedLedgerEntry() {
        var row = sound.ledger.get(1);
        sound.ledger.set(
                1,
                new LedgerRow(
                        row.service(),
                        row.aggregateId(),
                        row.sequence(),
                        row.algorithm(),
                        row.previousHash(),
                        row.hash(),
                        row.content().replace("}", ",\"fine\":\"0\"}")));
        assertThat(broken()).containsExactly(Rule.LEDGER_VERIFIES);
    }

    @Test
    void findsALedgerThatWasWrittenAnewWithoutItsAggregate() {
        var last = sound.aggregates.getLast();
        sound.aggregates.set(
                1,
                new AggregateRow(
                        last.service(),
                        last.id(),
                        last.reference(),
                        last.eventSequence(),
                        last.ledgerSequence(),
                        "00".repeat(32)));
        assertThat(broken()).containsExactly(Rule.LEDGER_VERIFIES);
    }

    @Test
    void findsADeletedOutboxRow() {
        sound.events.removeFirst();
        assertThat(broken()).containsExactly(Rule.EVERY_ACT_HAS_ENTRY_AND_EVENT, Rule.OUTBOX_EQUALS_KAFKA);
    }

    @Test
    void findsAFigureThatTheRowsDoNotComeTo() {
        sound.figures.add(new FigureRow("POL.CASE", "10件", "9件"));
        assertThat(broken()).containsExactly(Rule.FIGURE_EQUALS_RECOUNT);
    }

    private Set<Rule> broken() {
        return Checker.check(sound.evidence()).stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(() -> new TreeSet<>()));
    }

    private void replaceAnswer(long call, int status) {
        var of = List.copyOf(sound.journal).stream()
                .filter(line -> line.call() == call && line.kind() == Journal.Kind.INTENT)
                .findFirst()
                .orElseThrow();
        sound.journal.removeIf(line -> line.call() == call);
        sound.command(String.valueOf(of.item()), String.valueOf(of.step()), String.valueOf(of.occurredOn()), status);
    }

    private void repeatLastEntry() {
        var row = sound.ledger.getLast();
        sound.ledger.add(new LedgerRow(
                row.service(),
                row.aggregateId(),
                row.sequence() + 1,
                row.algorithm(),
                row.previousHash(),
                row.hash(),
                row.content()));
    }
}

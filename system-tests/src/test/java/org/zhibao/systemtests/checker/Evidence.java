package org.zhibao.systemtests.checker;

import java.util.List;
import java.util.UUID;
import org.zhibao.scenarios.play.Journal;

/**
 * All that is known after a play: what the player meant and heard, and what the databases and Kafka hold.
 *
 * @param journal every line of the player's journal
 * @param aggregates cases, mediations and pledges as their services hold them
 * @param events outbox rows of all services, in order of commit
 * @param ledger ledger entries of all services, by aggregate and sequence
 * @param answers idempotency records of all services
 * @param records Kafka's records that readers of committed data see, by partition and offset
 * @param inbox events that other services took in
 * @param figures counted figures beside a recount from the source rows
 */
public record Evidence(
        List<Journal.Line> journal,
        List<AggregateRow> aggregates,
        List<EventRow> events,
        List<LedgerRow> ledger,
        List<AnswerRow> answers,
        List<PublishedRecord> records,
        List<InboxRow> inbox,
        List<FigureRow> figures) {

    /**
     * @param reference external reference, the scenario's name of the item; empty when none
     * @param eventSequence number of its last event
     * @param ledgerSequence number of its last ledger entry
     * @param ledgerHead hash of that entry, in hexadecimal digits
     */
    public record AggregateRow(
            String service, UUID id, String reference, int eventSequence, int ledgerSequence, String ledgerHead) {}

    public record EventRow(
            String service,
            UUID id,
            String topic,
            String type,
            UUID aggregateId,
            int sequence,
            String payload,
            boolean published) {}

    /**
     * @param previousHash in hexadecimal digits
     * @param hash in hexadecimal digits
     * @param content the exact text that was hashed
     */
    public record LedgerRow(
            String service,
            UUID aggregateId,
            int sequence,
            String algorithm,
            String previousHash,
            String hash,
            String content) {}

    /** An answer that a service keeps under an idempotency key. */
    public record AnswerRow(String service, String key, int status) {}

    public record PublishedRecord(
            String topic,
            int partition,
            long offset,
            UUID id,
            String type,
            UUID aggregateId,
            int sequence,
            String payload) {}

    /**
     * @param consumer the service that took the event in
     * @param failure why it refused the event; empty when it took effect
     */
    public record InboxRow(String consumer, UUID eventId, String failure) {}

    /**
     * @param suite what the API answers
     * @param recount what the source rows come to, printed the same way
     */
    public record FigureRow(String code, String suite, String recount) {}
}

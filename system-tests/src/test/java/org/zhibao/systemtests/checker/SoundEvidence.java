package org.zhibao.systemtests.checker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.ledger.DigestAlgorithm;
import org.zhibao.kit.ledger.HashChain;
import org.zhibao.scenarios.play.Journal;
import org.zhibao.systemtests.checker.Evidence.AggregateRow;
import org.zhibao.systemtests.checker.Evidence.AnswerRow;
import org.zhibao.systemtests.checker.Evidence.EventRow;
import org.zhibao.systemtests.checker.Evidence.FigureRow;
import org.zhibao.systemtests.checker.Evidence.InboxRow;
import org.zhibao.systemtests.checker.Evidence.LedgerRow;
import org.zhibao.systemtests.checker.Evidence.PublishedRecord;

/** Evidence of two small cases in which every promise is kept, in lists that a test may tamper with. */
final class SoundEvidence {

    private static final HexFormat HEX = HexFormat.of();

    final List<Journal.Line> journal = new ArrayList<>();
    final List<AggregateRow> aggregates = new ArrayList<>();
    final List<EventRow> events = new ArrayList<>();
    final List<LedgerRow> ledger = new ArrayList<>();
    final List<AnswerRow> answers = new ArrayList<>();
    final List<PublishedRecord> records = new ArrayList<>();
    final List<InboxRow> inbox = new ArrayList<>();
    final List<FigureRow> figures = new ArrayList<>(List.of(new FigureRow("ADM.TM.CASE", "2件", "2件")));

    private long calls;

    SoundEvidence() {
        item("s.tm.0001", "RECEIPT", "ACCEPTANCE", "STAGE");
        item("s.tm.0002", "RECEIPT", "INVESTIGATION_END");
    }

    Evidence evidence() {
        return new Evidence(journal, aggregates, events, ledger, answers, records, inbox, figures);
    }

    private void item(String reference, String... acts) {
        var id = UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
        var previous = HashChain.origin();
        for (var sequence = 1; sequence <= acts.length; sequence++) {
            var act = acts[sequence - 1];
            var on = "2023-03-0" + sequence;
            command(reference, step(act), on, 200);
            answers.add(new AnswerRow("case", key(reference, step(act)), 200));
            var content = "{\"act\":\"%s\",\"occurredOn\":\"%s\"}".formatted(act, on);
            var entry = HashChain.link(id, sequence, DigestAlgorithm.SHA_256, previous, content);
            ledger.add(new LedgerRow(
                    "case", id, sequence, "SHA-256", HEX.formatHex(previous), HEX.formatHex(entry.hash()), content));
            previous = entry.hash();
            var event = UUID.nameUUIDFromBytes((reference + sequence).getBytes(StandardCharsets.UTF_8));
            events.add(new EventRow("case", event, "zhibao.case.events", "t" + act, id, sequence, content, true));
            records.add(new PublishedRecord(
                    "zhibao.case.events", 0, records.size(), event, "t" + act, id, sequence, content));
            inbox.add(new InboxRow("statistics", event, ""));
            inbox.add(new InboxRow("mediation", event, ""));
        }
        aggregates.add(new AggregateRow("case", id, reference, acts.length, acts.length, HEX.formatHex(previous)));
    }

    static String step(String act) {
        return switch (act) {
            case "RECEIPT" -> "create";
            case "STAGE" -> "criminal-stages";
            default -> act.toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    static String key(String item, String step) {
        return item + "." + step;
    }

    /** Notes a command; a status of 0 means that its connection was lost. */
    void command(String item, String step, String on, int status) {
        var call = ++calls;
        journal.add(line(call, Journal.Kind.INTENT, item, step, on, null, null));
        journal.add(
                status == 0
                        ? line(call, Journal.Kind.UNKNOWN, null, null, null, null, "reset")
                        : line(call, Journal.Kind.ANSWER, null, null, null, status, null));
    }

    private static Journal.Line line(
            long call,
            Journal.Kind kind,
            @Nullable String item,
            @Nullable String step,
            @Nullable String on,
            @Nullable Integer status,
            @Nullable String reason) {
        return new Journal.Line(
                call,
                kind,
                "2026-01-01T00:00:00Z",
                "officer",
                "POST",
                "/api/v1/cases",
                item,
                step,
                item == null ? null : key(item, String.valueOf(step)),
                null,
                on,
                status,
                null,
                null,
                null,
                null,
                reason);
    }
}

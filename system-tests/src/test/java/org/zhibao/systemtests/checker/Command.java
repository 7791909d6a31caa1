package org.zhibao.systemtests.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhibao.scenarios.play.Journal;

/**
 * A request as the player meant it, however often it was sent.
 *
 * @param step {@code create}, or the act's noun
 * @param fate what the player may conclude from all answers to it
 */
record Command(String key, String item, String step, String occurredOn, Fate fate) {

    private static final int CONFLICT = 409;
    private static final String IN_FLIGHT = "idempotency-in-flight";

    enum Fate {
        /** It was answered with success: it took effect, once. */
        ACKNOWLEDGED,
        /** Every time it was sent it was refused: it had no effect. */
        REJECTED,
        /** At least one sending was not answered: it took effect once or not at all. */
        UNKNOWN
    }

    /** All commands of a journal by their keys, in the order of their first sending; imports apart. */
    static List<Command> of(List<Journal.Line> journal) {
        var intents = new LinkedHashMap<Long, Journal.Line>();
        var outcomes = new LinkedHashMap<Long, Journal.Line>();
        for (var line : journal) {
            if (line.kind() == Journal.Kind.INTENT) {
                intents.put(line.call(), line);
            } else {
                outcomes.put(line.call(), line);
            }
        }
        var byKey = new LinkedHashMap<String, List<Journal.Line>>();
        intents.forEach(
                (call, intent) -> byKey.computeIfAbsent(Objects.requireNonNull(intent.key()), key -> new ArrayList<>())
                        .add(intent));
        var commands = new ArrayList<Command>();
        byKey.forEach((key, sendings) -> {
            var first = sendings.getFirst();
            if (!Objects.equals(first.step(), "import")) {
                commands.add(new Command(
                        key,
                        String.valueOf(first.item()),
                        String.valueOf(first.step()),
                        String.valueOf(first.occurredOn()),
                        fate(sendings, outcomes)));
            }
        });
        return commands;
    }

    private static Fate fate(List<Journal.Line> sendings, Map<Long, Journal.Line> outcomes) {
        var unanswered = false;
        for (var sending : sendings) {
            var outcome = outcomes.get(sending.call());
            var status = outcome == null ? null : outcome.status();
            if (status == null || status >= 500) {
                unanswered = true;
            } else if (status < 300) {
                return Fate.ACKNOWLEDGED;
            } else if (status == CONFLICT
                    && IN_FLIGHT.equals(Objects.requireNonNull(outcome).code())) {
                // Another sending of the same command was being worked on: that one decides.
                unanswered = true;
            }
        }
        return unanswered ? Fate.UNKNOWN : Fate.REJECTED;
    }
}

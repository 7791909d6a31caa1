package org.zhibao.systemtests.checker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.zhibao.systemtests.checker.Command.Fate;
import org.zhibao.systemtests.checker.Evidence.AggregateRow;
import org.zhibao.systemtests.checker.Evidence.LedgerRow;

/** Holds what the player was told against the acts that the ledgers and the kept answers show. */
final class EffectCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CREATE = "create";
    /** Acts whose noun in the address is not the kebab case of their name in the ledger. */
    private static final Map<String, String> NOUNS = Map.of("stage", "criminal-stages", "refusal", "acceptance");

    private final Evidence evidence;
    private final List<Finding> findings = new ArrayList<>();

    EffectCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    /** How often a command of one item, act and date was acknowledged, refused, left unknown, and took effect. */
    private static final class Tally {
        private int acknowledged;
        private int rejected;
        private int unknown;
        private int effects;
    }

    List<Finding> findings() {
        var commands = Command.of(evidence.journal());
        var tallies = new TreeMap<String, Tally>();
        for (var command : commands) {
            var tally = tallies.computeIfAbsent(
                    signature(command.item(), command.step(), command.occurredOn()), key -> new Tally());
            switch (command.fate()) {
                case ACKNOWLEDGED -> tally.acknowledged++;
                case REJECTED -> tally.rejected++;
                case UNKNOWN -> tally.unknown++;
            }
        }
        effects().forEach((signature, count) -> tallies.computeIfAbsent(signature, key -> new Tally()).effects = count);
        tallies.forEach(this::judge);
        answers(commands);
        return findings;
    }

    private void judge(String signature, Tally tally) {
        var counts = "%s took effect %d times; acknowledged %d, rejected %d, unknown %d"
                .formatted(signature, tally.effects, tally.acknowledged, tally.rejected, tally.unknown);
        if (tally.effects < tally.acknowledged) {
            findings.add(new Finding(Rule.ACKNOWLEDGED_IS_THERE, counts));
        } else if (tally.effects > tally.acknowledged + tally.unknown) {
            var rule = tally.rejected > 0
                    ? Rule.REJECTED_HAD_NO_EFFECT
                    : tally.acknowledged + tally.unknown > 0
                            ? Rule.UNKNOWN_ONCE_OR_NOT_AT_ALL
                            : Rule.NOTHING_WITHOUT_INTENT;
            findings.add(new Finding(rule, counts));
        }
    }

    /** Acts in the ledgers, and aggregates for their creation, of the items that a scenario names. */
    private Map<String, Integer> effects() {
        var items = new HashMap<UUID, String>();
        var effects = new TreeMap<String, Integer>();
        var created = new HashMap<UUID, String>();
        for (var row : evidence.ledger()) {
            if (row.sequence() == 1) {
                created.put(row.aggregateId(), occurredOn(row));
            }
        }
        for (var aggregate : evidence.aggregates()) {
            if (!aggregate.reference().isEmpty()) {
                items.put(aggregate.id(), aggregate.reference());
                effects.merge(
                        signature(aggregate.reference(), CREATE, created.getOrDefault(aggregate.id(), "no ledger")),
                        1,
                        Integer::sum);
            }
        }
        for (var row : evidence.ledger()) {
            var item = items.get(row.aggregateId());
            if (item != null && row.sequence() > 1) {
                effects.merge(signature(item, noun(row), occurredOn(row)), 1, Integer::sum);
            }
        }
        return effects;
    }

    /** A key is kept with its answer in the transaction of the act: acknowledged keys are kept, rejected ones are not. */
    private void answers(List<Command> commands) {
        var kept = new HashSet<String>();
        for (var answer : evidence.answers()) {
            if (!kept.add(answer.key())) {
                findings.add(
                        new Finding(Rule.UNKNOWN_ONCE_OR_NOT_AT_ALL, "the key " + answer.key() + " is kept twice"));
            }
        }
        var unaccounted = new TreeSet<>(kept);
        for (var command : commands) {
            unaccounted.remove(command.key());
            if (command.fate() == Fate.ACKNOWLEDGED && !kept.contains(command.key())) {
                findings.add(new Finding(Rule.ACKNOWLEDGED_IS_THERE, "no answer is kept under " + command.key()));
            }
            if (command.fate() == Fate.REJECTED && kept.contains(command.key())) {
                findings.add(new Finding(Rule.REJECTED_HAD_NO_EFFECT, "an answer is kept under " + command.key()));
            }
        }
        var items = evidence.aggregates().stream().map(AggregateRow::reference).toList();
        for (var key : unaccounted) {
            if (items.stream().anyMatch(item -> !item.isEmpty() && key.startsWith(item + "."))) {
                findings.add(new Finding(Rule.NOTHING_WITHOUT_INTENT, "an answer is kept under " + key));
            }
        }
    }

    private static String signature(String item, String step, String occurredOn) {
        return item + " " + step + " of " + occurredOn;
    }

    private static String noun(LedgerRow row) {
        var name = field(row, "act").toLowerCase(Locale.ROOT).replace('_', '-');
        return NOUNS.getOrDefault(name, name);
    }

    private static String occurredOn(LedgerRow row) {
        return field(row, "occurredOn");
    }

    private static String field(LedgerRow row, String name) {
        try {
            return JSON.readTree(row.content()).path(name).asText();
        } catch (JsonProcessingException e) {
            return "unreadable ledger entry";
        }
    }
}

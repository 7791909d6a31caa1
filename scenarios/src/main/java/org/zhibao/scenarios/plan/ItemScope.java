package org.zhibao.scenarios.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.right.PatentType;
import org.zhibao.identifiers.sample.SampleIdentifiers;
import org.zhibao.scenarios.format.Actor;
import org.zhibao.scenarios.format.Expression;
import org.zhibao.scenarios.format.Expression.Scope;
import org.zhibao.scenarios.format.Scenario;

/**
 * The values of one item. What is generated depends on the scenario's seed, the item and the label only, so that every act
 * of an item and every play see the same names and numbers.
 *
 * @param serial number of the item within its group, from 1
 * @param ordinal number of the item within the scenario, from 0
 * @param known the item's own values: dimensions, shares, columns
 * @param date legal date of the act at hand
 * @param creator who creates the item; absent while that is being found out
 * @param repetition number within a repetition, 0 outside
 */
record ItemScope(
        Scenario scenario,
        String item,
        int serial,
        int ordinal,
        Map<String, String> known,
        LocalDate date,
        @Nullable Actor creator,
        int repetition)
        implements Scope {

    /** So many repetitions, and so many labels, that an item may have. */
    private static final int WITHIN = 100;
    /** From here on the numbers of labelled parties, apart from those of repeated rights. */
    private static final int LABELLED = 500_000;

    @Override
    public ItemScope repetition(int n) {
        return new ItemScope(scenario, item, serial, ordinal, known, date, creator, n);
    }

    ItemScope on(LocalDate day, Map<String, String> more) {
        return new ItemScope(scenario, item, serial, ordinal, more, day, creator, repetition);
    }

    ItemScope by(Actor actor) {
        return new ItemScope(scenario, item, serial, ordinal, known, date, actor, repetition);
    }

    @Override
    public Object value(Expression expression) {
        var name = expression.name();
        var own = known.get(name);
        if (own != null) {
            return own;
        }
        return switch (name) {
            case "item" -> item;
            case "serial" -> serial;
            case "n" -> repetition;
            case "date" -> date;
            case "year" -> date.getYear();
            case "region.name" -> scenario.regions().getOrDefault(known.getOrDefault("region", ""), "");
            case "creator.name" -> organisation().name();
            case "creator.identifier" -> organisation().identifier();
            default ->
                name.startsWith("word.")
                        ? word(name.substring("word.".length()), expression.label())
                        : identifier(name, expression);
        };
    }

    private Actor.Organisation organisation() {
        var organisation = creator == null ? null : creator.organisation();
        if (organisation == null) {
            throw new IllegalStateException("the creator of " + item + " has no organisation in actors");
        }
        return organisation;
    }

    private String word(String list, String label) {
        var random = random(list + ":" + label);
        return scenario.words().getOrDefault(list, List.of()).stream()
                .map(choices -> choices.get(random.nextInt(choices.size())))
                .collect(Collectors.joining());
    }

    /** A number of its own for each item, label and repetition; a patent's year is that of the shifted date. */
    private String identifier(String kind, Expression expression) {
        var label = expression.label();
        var index =
                ordinal * WITHIN + (label.isEmpty() ? repetition : LABELLED + Math.floorMod(label.hashCode(), WITHIN));
        var samples = new SampleIdentifiers(scenario.seed());
        var year = date.plus(expression.shift()).getYear();
        var region = new RegionCode(known.getOrDefault("region", scenario.region()));
        Identifier identifier = switch (kind) {
            case "uscc" -> samples.enterprise(region, index);
            case "resident" -> samples.resident(region, index);
            case "trademark" -> samples.trademark(index);
            case "patent.invention" -> samples.patent(PatentType.INVENTION, year, index);
            case "patent.utility" -> samples.patent(PatentType.UTILITY_MODEL, year, index);
            case "patent.design" -> samples.patent(PatentType.DESIGN, year, index);
            default -> throw new IllegalArgumentException("no such kind of number: " + kind);
        };
        return identifier.value();
    }

    SplittableRandom random(String purpose) {
        return seeded(scenario.seed(), item + "|" + purpose + "|" + repetition);
    }

    /** A generator that always gives the same numbers for a purpose. */
    static SplittableRandom seeded(long seed, String purpose) {
        var mixed = seed;
        for (var i = 0; i < purpose.length(); i++) {
            mixed = mixed * 0x5DEECE66DL + purpose.charAt(i) + 0xBL;
        }
        return new SplittableRandom(mixed);
    }
}

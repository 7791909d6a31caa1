package org.zhibao.scenarios.format;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibao.scenarios.format.CasePath.Act;
import org.zhibao.scenarios.format.Group.Clusters;
import org.zhibao.scenarios.format.Group.Measure;
import org.zhibao.scenarios.format.Group.Range;
import org.zhibao.scenarios.format.Group.Share;
import org.zhibao.scenarios.format.Group.Spread;
import org.zhibao.scenarios.format.Group.Told;
import org.zhibao.scenarios.format.Scenario.Span;

/** Reads paths and groups of items. */
final class GroupReader {

    private static final Pattern GAP = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");
    private static final Pattern WHEN = Pattern.compile("\\d{4}(-\\d{2})?");
    private static final Pattern ACTS_WITH = Pattern.compile("acts\\((\\w+)=(\\w+)\\)");
    private static final Pattern SUM_OVER = Pattern.compile("sum\\((\\w+), (\\w+)=(\\w+)\\)");
    private static final Pattern SUM_OF = Pattern.compile("sum\\((\\w+)\\)");

    private final Path folder;
    private final Mistakes mistakes;
    private final NameRules rules;
    private final Span scenarioPeriod;
    /** Names used in each path, checked against every group that goes it. */
    private final Map<String, List<Use>> usesOfPaths = new LinkedHashMap<>();

    private record Use(Entry at, Expression expression) {}

    GroupReader(Path folder, Mistakes mistakes, NameRules rules, Span scenarioPeriod) {
        this.folder = folder;
        this.mistakes = mistakes;
        this.rules = rules;
        this.scenarioPeriod = scenarioPeriod;
    }

    Map<String, CasePath> paths(Entry entry) {
        var paths = new LinkedHashMap<String, CasePath>();
        entry.fields().forEach((name, acts) -> {
            var uses = new java.util.ArrayList<Use>();
            paths.put(
                    name,
                    new CasePath(
                            name,
                            acts.items().stream()
                                    .map(act -> act(act, true, (at, expression) -> uses.add(new Use(at, expression))))
                                    .toList(),
                            acts));
            usesOfPaths.put(name, uses);
        });
        return paths;
    }

    Group group(Entry entry, Map<String, CasePath> paths) {
        entry.only(
                "name",
                "resource",
                "count",
                "period",
                "by",
                "spread",
                "shares",
                "ranges",
                "clusters",
                "told",
                "acts",
                "body",
                "figures");
        var source = entry.find("told").isPresent() ? told(entry) : spread(entry, paths);
        var period = entry.find("period").map(ScenarioReader::span).orElse(scenarioPeriod);
        var uses = new java.util.ArrayList<Use>();
        BiConsumer<Entry, Expression> collect = (at, expression) -> uses.add(new Use(at, expression));
        var group = new Group(
                entry.get("name").text(),
                entry.get("resource").text(),
                period,
                by(entry.get("by"), collect),
                Template.fields(entry.get("body"), collect),
                figures(entry),
                source,
                entry);
        checkNames(group, uses, paths);
        return group;
    }

    private void checkNames(Group group, List<Use> uses, Map<String, CasePath> paths) {
        var own = group.names();
        switch (group.source()) {
            case Spread spread ->
                spread.spreads().getOrDefault("path", Map.of()).keySet().stream()
                        .filter(paths::containsKey)
                        .forEach(path -> uses.addAll(usesOfPaths.getOrDefault(path, List.of())));
            case Told told ->
                uses.addAll(usesOfPaths.getOrDefault("(told)" + told.file().name(), List.of()));
        }
        uses.forEach(use -> rules.check(use.at(), use.expression(), own));
    }

    private Act act(Entry entry, boolean withGap, BiConsumer<Entry, Expression> uses) {
        entry.only("act", "by", "gap", "state", "body");
        var gap = GAP.matcher(withGap ? entry.get("gap").text() : "0");
        if (!gap.matches()) {
            entry.get("gap").mistake("must be working days, e.g. 3 or 3-10");
            return new Act(
                    "", new Template.Fixed(""), 0, 0, new Template.Fixed(""), new Template.Fields(Map.of()), entry);
        }
        var least = Integer.parseInt(gap.group(1));
        var most = Optional.ofNullable(gap.group(2)).map(Integer::valueOf).orElse(least);
        if (most < least) {
            entry.get("gap").mistake("must not end before it begins");
        }
        return new Act(
                withGap ? entry.get("act").text() : "",
                by(entry.get("by"), uses),
                least,
                most,
                Template.of(entry.get("state"), uses),
                entry.find("body").map(body -> Template.fields(body, uses)).orElse(new Template.Fields(Map.of())),
                entry);
    }

    private Template by(Entry entry, BiConsumer<Entry, Expression> uses) {
        var by = Template.of(entry, uses);
        if (by instanceof Template.Fixed(var name) && entry.present() && !rules.knowsActor(name.toString())) {
            entry.mistake("is neither a role nor the name of an actor: " + name);
        }
        return by;
    }

    private Spread spread(Entry entry, Map<String, CasePath> paths) {
        var spreads = mapped(entry.get("spread"), dimension -> mapped(dimension, GroupReader::weight));
        var spread = entry.get("spread");
        for (var required : List.of("region", "when", "path")) {
            spread.get(required);
        }
        spread.find("region").ifPresent(at -> at.fields().forEach((code, value) -> rules.checkRegion(value, code)));
        spread.find("path")
                .ifPresent(at -> at.fields().forEach((name, value) -> {
                    if (!paths.containsKey(name)) {
                        value.mistake(name + " is not one of paths");
                    }
                }));
        spread.find("when")
                .ifPresent(at -> at.fields().forEach((when, value) -> {
                    if (!WHEN.matcher(when).matches()) {
                        value.mistake("must be a year or a month, e.g. 2023 or 2023-07");
                    }
                }));
        var count = entry.get("count");
        if (count.present() && count.integer() < 1) {
            count.mistake("must be at least 1");
        }
        return new Spread(
                count.integer(),
                spreads,
                mapped(entry.find("shares"), this::share),
                mapped(entry.find("ranges"), GroupReader::range),
                entry.find("clusters").map(GroupReader::clusters).orElse(null));
    }

    private Told told(Entry entry) {
        var name = entry.get("told").text();
        var file = CsvFile.read(folder.resolve(name), name, Set.of("item", "act", "occurredOn", "region"), mistakes);
        var uses = new java.util.ArrayList<Use>();
        var acts = mapped(
                entry.get("acts"), act -> act(act, false, (at, expression) -> uses.add(new Use(at, expression))));
        usesOfPaths.put("(told)" + name, uses);
        for (var row : file.rows()) {
            if (!row.cell("act").equals("create") && !acts.containsKey(row.cell("act"))) {
                row.mistake("act", "must be create or one of the group's acts: " + String.join(", ", acts.keySet()));
            }
            if (!rules.regions().contains(row.cell("region"))) {
                row.mistake("region", "is not one of regions");
            }
        }
        return new Told(file, acts);
    }

    private Share share(Entry entry) {
        entry.only("total", "unit", "step", "least", "most");
        var unit = switch (entry.find("unit").map(Entry::text).orElse("1")) {
            case "1" -> BigDecimal.ONE;
            case "万", "万元" -> BigDecimal.valueOf(10_000);
            case "亿", "亿元" -> BigDecimal.valueOf(100_000_000);
            default -> {
                entry.get("unit").mistake("must be 1, 万, 万元, 亿 or 亿元");
                yield BigDecimal.ONE;
            }
        };
        var step = entry.get("step").decimal();
        if (step.signum() <= 0) {
            entry.get("step").mistake("must be above zero");
            step = BigDecimal.ONE;
        }
        var share = new Share(
                entry.get("total").decimal(),
                unit,
                step,
                entry.get("least").decimal(),
                entry.get("most").decimal(),
                entry);
        if (share.total().multiply(unit).remainder(step).signum() != 0) {
            entry.get("total").mistake("must be a multiple of step, so that the parts add up exactly");
        }
        for (var bound : List.of("least", "most")) {
            if (entry.get(bound).decimal().remainder(step).signum() != 0) {
                entry.get(bound).mistake("must be a multiple of step");
            }
        }
        return share;
    }

    private static Range range(Entry entry) {
        entry.only("from", "to", "step");
        var range = new Range(
                entry.get("from").decimal(),
                entry.get("to").decimal(),
                entry.get("step").decimal());
        if (range.step().signum() <= 0 || range.to().compareTo(range.from()) < 0) {
            entry.mistake("must run from a smaller to a larger amount in steps above zero");
            return new Range(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        }
        return range;
    }

    private static Clusters clusters(Entry entry) {
        entry.only("name", "count");
        return new Clusters(entry.get("name").text(), entry.get("count").integer(), entry);
    }

    private static BigDecimal weight(Entry entry) {
        var weight = entry.decimal();
        if (weight.signum() < 0) {
            entry.mistake("must not be below zero");
        }
        return weight;
    }

    private Map<String, Measure> figures(Entry entry) {
        return mapped(entry.find("figures"), figure -> measure(entry, figure));
    }

    private static Measure measure(Entry group, Entry figure) {
        var text = figure.text();
        var sumOf = SUM_OF.matcher(text);
        var actsWith = ACTS_WITH.matcher(text);
        var sumOver = SUM_OVER.matcher(text);
        if (text.equals("clusters")) {
            group.get("clusters");
            return new Measure.ClusterCount();
        }
        if (sumOf.matches()) {
            if (group.get("shares").find(sumOf.group(1)).isEmpty()) {
                figure.mistake(sumOf.group(1) + " is not one of the group's shares");
            }
            return new Measure.SumOf(sumOf.group(1));
        }
        if (actsWith.matches()) {
            return new Measure.ActsWith(actsWith.group(1), actsWith.group(2));
        }
        if (sumOver.matches()) {
            return new Measure.SumOverActs(sumOver.group(1), sumOver.group(2), sumOver.group(3));
        }
        if (!text.equals("count")) {
            figure.mistake("must be count, clusters, sum(share), acts(column=value) or sum(column, column=value)");
        }
        return new Measure.Count();
    }

    private static <T> Map<String, T> mapped(Optional<Entry> entry, Function<Entry, T> reading) {
        return entry.map(found -> mapped(found, reading)).orElse(Map.of());
    }

    private static <T> Map<String, T> mapped(@Nullable Entry entry, Function<Entry, T> reading) {
        var mapped = new LinkedHashMap<String, T>();
        if (entry != null) {
            entry.fields().forEach((name, value) -> mapped.put(name, reading.apply(value)));
        }
        return mapped;
    }
}

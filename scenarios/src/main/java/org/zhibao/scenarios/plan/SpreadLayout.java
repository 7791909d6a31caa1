package org.zhibao.scenarios.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.zhibao.scenarios.format.CasePath;
import org.zhibao.scenarios.format.Group;
import org.zhibao.scenarios.format.Group.Share;
import org.zhibao.scenarios.format.Group.Spread;
import org.zhibao.scenarios.format.Mistakes;
import org.zhibao.scenarios.format.Scenario;
import org.zhibao.scenarios.format.Scenario.Span;

/** Lays a group's items out over months, places, channels and paths, and splits its amounts. */
final class SpreadLayout {

    private static final String WHEN = "when";

    private final Scenario scenario;
    private final Group group;
    private final Spread spread;
    private final WorkingDays days;
    private final Mistakes mistakes;

    SpreadLayout(Scenario scenario, Group group, Spread spread, Predicate<LocalDate> isWorkingDay) {
        this.scenario = scenario;
        this.group = group;
        this.spread = spread;
        this.mistakes = scenario.mistakes();
        this.days = new WorkingDays(group.period(), isWorkingDay);
    }

    List<Outline> outlines() {
        var values = new ArrayList<Map<String, String>>();
        for (var i = 0; i < spread.count(); i++) {
            values.add(new HashMap<>());
        }
        spread.spreads().keySet().forEach(dimension -> deal(dimension, values));
        spread.shares().forEach((name, share) -> share(name, share, values));
        spread.ranges().forEach((name, range) -> draw(name, range, values));
        if (!mistakes.found().isEmpty()) {
            return List.of();
        }
        var starts = starts(values);
        cluster(values, starts);
        var outlines = new ArrayList<Outline>();
        for (var i = 0; i < starts.length; i++) {
            if (starts[i] < 0) {
                continue;
            }
            var own = values.get(i);
            outlines.add(new Outline(
                    "%04d".formatted(i + 1),
                    i + 1,
                    own.getOrDefault("region", ""),
                    days.day(starts[i]),
                    own,
                    acts(path(own), starts[i], own, i)));
        }
        return outlines;
    }

    /** Exact numbers by largest remainder; months in order, everything else shuffled by the seed. */
    private void deal(String dimension, List<Map<String, String>> values) {
        var weights = spread.spreads().get(dimension);
        if (weights == null || weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
            group.at().get("spread").get(dimension).mistake("must have a weight above zero");
            return;
        }
        var ordered = dimension.equals(WHEN) ? new TreeMap<>(weights) : weights;
        var counts = Apportionment.split(spread.count(), List.copyOf(ordered.values()));
        var dealt = new ArrayList<String>();
        var names = List.copyOf(ordered.keySet());
        for (var i = 0; i < counts.length; i++) {
            dealt.addAll(Collections.nCopies((int) counts[i], names.get(i)));
        }
        if (!dimension.equals(WHEN)) {
            Collections.shuffle(dealt, Random.from(random(dimension)));
        }
        for (var i = 0; i < dealt.size(); i++) {
            values.get(i).put(dimension, dealt.get(i));
        }
    }

    private void share(String name, Share share, List<Map<String, String>> values) {
        var random = random(name);
        var weights = values.stream()
                .map(ignored -> BigDecimal.valueOf(1 + random.nextInt(100)))
                .toList();
        try {
            var parts = Apportionment.split(
                    steps(share.total().multiply(share.unit()), share),
                    weights,
                    steps(share.least(), share),
                    steps(share.most(), share));
            for (var i = 0; i < parts.length; i++) {
                values.get(i)
                        .put(
                                name,
                                share.step()
                                        .multiply(BigDecimal.valueOf(parts[i]))
                                        .toPlainString());
            }
        } catch (IllegalArgumentException e) {
            share.at().mistake("the total does not fit between least and most: " + e.getMessage());
        }
    }

    private static long steps(BigDecimal amount, Share share) {
        return amount.divide(share.step(), 0, RoundingMode.UNNECESSARY).longValueExact();
    }

    private void draw(String name, Group.Range range, List<Map<String, String>> values) {
        var random = random(name);
        var steps = range.to()
                .subtract(range.from())
                .divideToIntegralValue(range.step())
                .longValueExact();
        values.forEach(own -> own.put(
                name,
                range.from()
                        .add(range.step().multiply(BigDecimal.valueOf(random.nextLong(steps + 1))))
                        .toPlainString()));
    }

    /** Numbers of the days on which items begin, evenly over each month, early enough for their paths to end in the period. */
    private int[] starts(List<Map<String, String>> values) {
        var perWhen = new HashMap<String, Integer>();
        values.forEach(own -> perWhen.merge(own.getOrDefault(WHEN, ""), 1, Integer::sum));
        var seen = new HashMap<String, Integer>();
        var starts = new int[values.size()];
        for (var i = 0; i < starts.length; i++) {
            var own = values.get(i);
            var when = own.getOrDefault(WHEN, "");
            var nth = seen.merge(when, 1, Integer::sum) - 1;
            var path = path(own);
            var span = span(when);
            var first = days.numberFrom(span.from());
            var end = Math.min(days.numberFrom(span.to().plusDays(1)), days.count() - path.shortest());
            if (end <= first) {
                group.at()
                        .get("spread")
                        .get(WHEN)
                        .get(when)
                        .mistake("path %s takes at least %d working days and cannot end by %s"
                                .formatted(
                                        path.name(),
                                        path.shortest(),
                                        group.period().to()));
                starts[i] = -1;
                continue;
            }
            starts[i] = first + (2 * nth + 1) * (end - first) / (2 * perWhen.getOrDefault(when, 1));
        }
        return starts;
    }

    private static Span span(String when) {
        if (when.length() == 4) {
            var year = Integer.parseInt(when);
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        var month = YearMonth.parse(when);
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /** Neighbouring items of a month become one cluster and begin on its first day. */
    private void cluster(List<Map<String, String>> values, int[] starts) {
        var clusters = spread.clusters();
        if (clusters == null) {
            return;
        }
        var sizes = new LinkedHashMap<String, Integer>();
        values.forEach(own -> sizes.merge(own.getOrDefault(WHEN, ""), 1, Integer::sum));
        var weights = sizes.values().stream().map(BigDecimal::valueOf).toList();
        var most = sizes.values().stream().mapToLong(Integer::longValue).toArray();
        try {
            var perMonth = Apportionment.split(clusters.count(), weights, 1, most);
            var item = 0;
            var number = 0;
            for (var month = 0; month < most.length; month++) {
                var inMonth =
                        Apportionment.split(most[month], Collections.nCopies((int) perMonth[month], BigDecimal.ONE));
                for (var size : inMonth) {
                    number++;
                    var first = starts[item];
                    for (var i = 0; i < size; i++, item++) {
                        starts[item] = first;
                        values.get(item).put(clusters.name(), String.valueOf(number));
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            clusters.at().get("count").mistake("does not fit the months: " + e.getMessage());
        }
    }

    private List<Outline.Act> acts(CasePath path, int start, Map<String, String> own, int index) {
        var gaps = gaps(path, days.count() - 1 - start, random("gaps" + index));
        var at = start;
        var acts = new ArrayList<Outline.Act>();
        for (var i = 0; i < gaps.length; i++) {
            at += gaps[i];
            var act = path.acts().get(i);
            acts.add(new Outline.Act(act.noun(), act.by(), days.day(at), act.state(), act.body(), own, act.at()));
        }
        return acts;
    }

    /** Draws gaps; when the period is too short for them, each keeps its least and the rest shrinks in proportion. */
    private static int[] gaps(CasePath path, int room, SplittableRandom random) {
        var least = path.acts().stream().mapToInt(CasePath.Act::leastGap).toArray();
        var extra = path.acts().stream()
                .mapToInt(act -> random.nextInt(act.mostGap() - act.leastGap() + 1))
                .toArray();
        var spare = room - Arrays.stream(least).sum();
        var wanted = Arrays.stream(extra).sum();
        return IntStream.range(0, least.length)
                .map(i -> least[i] + (wanted > spare ? extra[i] * spare / wanted : extra[i]))
                .toArray();
    }

    private CasePath path(Map<String, String> own) {
        var path = scenario.paths().get(own.getOrDefault("path", ""));
        if (path == null) {
            throw new IllegalStateException("an item of " + group.name() + " has no path");
        }
        return path;
    }

    private SplittableRandom random(String purpose) {
        return ItemScope.seeded(scenario.seed(), group.name() + "|" + purpose);
    }
}

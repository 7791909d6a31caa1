package org.zhibao.scenarios.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.scenarios.format.Actor;
import org.zhibao.scenarios.format.Entry;
import org.zhibao.scenarios.format.Group;
import org.zhibao.scenarios.format.Group.Spread;
import org.zhibao.scenarios.format.Group.Told;
import org.zhibao.scenarios.format.InvalidScenario;
import org.zhibao.scenarios.format.Mistakes;
import org.zhibao.scenarios.format.Scenario;
import org.zhibao.scenarios.format.Template;
import org.zhibao.scenarios.plan.Item.Request;

/** Works a scenario out to single requests: the same each time, and adding up to the report before anything is posted. */
public final class Planner {

    private final Scenario scenario;
    private final Mistakes mistakes;
    private final Predicate<LocalDate> isWorkingDay;

    private Planner(Scenario scenario) {
        this.scenario = scenario;
        this.mistakes = scenario.mistakes();
        // Offices do work on make-up weekends; an invented act is not dated on one.
        var calendar = WorkingCalendar.bundled(scenario.zone());
        this.isWorkingDay = day -> calendar.isWorkday(day)
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !scenario.restDays().contains(day);
    }

    /** @throws InvalidScenario when dates do not fit, an actor is missing, or the totals miss the expected figures */
    public static Plan plan(Scenario scenario) {
        return new Planner(scenario).plan();
    }

    private Plan plan() {
        var items = new ArrayList<Item>();
        var totals = new Totals(scenario);
        for (var group : scenario.groups()) {
            var outlines = switch (group.source()) {
                case Spread spread -> new SpreadLayout(scenario, group, spread, isWorkingDay).outlines();
                case Told told -> new ToldLayout(group, told, isWorkingDay).outlines();
            };
            totals.add(group, outlines);
            mistakes.throwIfAny();
            for (var outline : outlines) {
                items.add(item(group, outline, items.size()));
            }
        }
        totals.check();
        mistakes.throwIfAny();
        return new Plan(scenario, List.copyOf(items), totals.reached());
    }

    private Item item(Group group, Outline outline, int ordinal) {
        var id = scenario.id() + "." + group.name() + "." + outline.name();
        var scope =
                new ItemScope(scenario, id, outline.serial(), ordinal, outline.values(), outline.receivedOn(), null, 0);
        var creator = actor(group.by(), scope, outline.region(), group.at());
        var created = scope.by(creator);
        var body = body(group.body(), created, outline.receivedOn());
        body.put("externalReference", id);
        var title = String.valueOf(body.get("title"));
        if (body.containsKey("title") && !title.contains(scenario.marker())) {
            group.at().get("body").get("title").mistake("must carry the marker " + scenario.marker());
        }
        var acts = outline.acts().stream()
                .map(act -> {
                    var at = created.on(act.on(), act.values());
                    return new Request(
                            act.noun(),
                            actor(act.by(), at, outline.region(), act.at()),
                            act.on(),
                            body(act.body(), at, act.on()),
                            act.state().text(at));
                })
                .toList();
        return new Item(
                id,
                group.name(),
                group.resource(),
                new Request("create", creator, outline.receivedOn(), body, ""),
                acts);
    }

    private static Map<String, Object> body(Template.Fields template, ItemScope scope, LocalDate on) {
        var body = template.render(scope);
        body.putIfAbsent("occurredOn", on.toString());
        return body;
    }

    /** By name, or the one with the role that serves the smallest region around the place. */
    private Actor actor(Template by, ItemScope scope, String region, Entry at) {
        var wanted = by.text(scope);
        var named = scenario.actors().stream()
                .filter(actor -> actor.name().equals(wanted))
                .findFirst();
        Optional<Actor> found = named.isPresent()
                ? named
                : scenario.actors().stream()
                        .filter(actor -> actor.roles().contains(wanted) && actor.serves(region))
                        .max(Comparator.comparingInt(actor ->
                                actor.region().replaceFirst("(00)+$", "").length()));
        return found.orElseThrow(() -> {
            at.get("by").mistake("no actor is or has the role '%s' for region %s".formatted(wanted, region));
            return new InvalidScenario(mistakes.found());
        });
    }
}

package org.zhibao.scenarios.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibao.scenarios.format.Scenario.Observations;
import org.zhibao.scenarios.format.Scenario.Span;

/** Reads the folder of a scenario: {@code scenario.yaml} and the files that it names. */
public final class ScenarioReader {

    private static final String FILE = "scenario.yaml";
    private static final Set<String> OBSERVATION_COLUMNS =
            Set.of("code", "region_code", "period_type", "period", "qualifier", "value", "unit", "source", "as_of");
    private static final Set<String> EXPECTED_COLUMNS =
            Set.of("code", "name_zh", "region_code", "period_type", "period", "qualifier", "value", "unit", "source");

    private final Path folder;
    private final Mistakes mistakes;

    private ScenarioReader(Path folder, Mistakes mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
    }

    /** @throws InvalidScenario naming file, line, field and rule of every mistake */
    public static Scenario read(Path folder) {
        var mistakes = new Mistakes();
        var scenario = new ScenarioReader(folder, mistakes).read();
        mistakes.throwIfAny();
        return scenario;
    }

    private Scenario read() {
        var root = Entry.read(folder.resolve(FILE), FILE, mistakes)
                .only(
                        "id",
                        "title",
                        "region",
                        "regions",
                        "marker",
                        "zone",
                        "seed",
                        "period",
                        "restDays",
                        "actors",
                        "paths",
                        "groups",
                        "imports",
                        "expected",
                        "words");
        if (!root.isMapping()) {
            mistakes.throwIfAny();
        }
        var period = span(root.get("period"));
        var words = words(root.get("words"));
        var actors = root.get("actors").items().stream().map(this::actor).toList();
        var regions = texts(root.get("regions"));
        var region = root.get("region");
        if (region.present() && !regions.containsKey(region.text())) {
            region.mistake("must be one of regions");
        }
        var rules = new NameRules(regions.keySet(), words.keySet(), actors);
        var groupReader = new GroupReader(folder, mistakes, rules, period);
        var paths = groupReader.paths(root.get("paths"));
        var groups = root.get("groups").items().stream()
                .map(group -> groupReader.group(group, paths))
                .toList();
        noneTwice(root.get("groups"));
        return new Scenario(
                root.get("id").text(),
                folder,
                root.get("title").text(),
                region.text(),
                regions,
                root.get("marker").text(),
                zone(root.get("zone")),
                root.get("seed").decimal().longValue(),
                period,
                restDays(root),
                actors,
                paths,
                groups,
                observations(root),
                expected(root.get("expected")),
                words,
                mistakes);
    }

    static Span span(Entry entry) {
        entry.only("from", "to");
        var span = new Span(entry.get("from").date(), entry.get("to").date());
        if (span.to().isBefore(span.from())) {
            entry.get("to").mistake("must not be before from");
        }
        return span;
    }

    private static ZoneId zone(Entry entry) {
        try {
            return entry.present() ? ZoneId.of(entry.text()) : ZoneId.of("UTC");
        } catch (DateTimeException e) {
            entry.mistake("must be a time zone, e.g. Asia/Shanghai");
            return ZoneId.of("UTC");
        }
    }

    private static Set<LocalDate> restDays(Entry root) {
        return root.find("restDays").map(Entry::items).orElse(List.of()).stream()
                .map(ScenarioReader::span)
                .flatMap(span -> span.from().datesUntil(span.to().plusDays(1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Actor actor(Entry entry) {
        entry.only("user", "client", "roles", "region", "organisation");
        var client = entry.find("client");
        var organisation = entry.find("organisation").map(org -> {
            org.only("name", "identifier");
            return new Actor.Organisation(
                    org.get("name").text(), org.get("identifier").text());
        });
        return new Actor(
                client.orElseGet(() -> entry.get("user")).text(),
                client.isPresent() ? Actor.Kind.CLIENT : Actor.Kind.USER,
                entry.get("roles").items().stream().map(Entry::text).collect(Collectors.toUnmodifiableSet()),
                entry.get("region").text(),
                organisation.orElse(null));
    }

    private Map<String, List<List<String>>> words(Entry entry) {
        var words = new LinkedHashMap<String, List<List<String>>>();
        var name = entry.text();
        if (!name.isEmpty()) {
            Entry.read(folder.resolve(name).normalize(), name, mistakes)
                    .fields()
                    .forEach((list, choices) -> words.put(list, choices(choices)));
        }
        return words;
    }

    private static List<List<String>> choices(Entry entry) {
        return entry.items().stream()
                .map(part -> {
                    var choices = part.items().stream().map(Entry::text).toList();
                    if (choices.isEmpty()) {
                        part.mistake("must be a list of at least one word");
                    }
                    return choices;
                })
                .toList();
    }

    private List<Observations> observations(Entry root) {
        var imports = new ArrayList<Observations>();
        for (var entry : root.find("imports").map(Entry::items).orElse(List.of())) {
            entry.only("file", "by");
            var name = entry.get("file").text();
            var file = CsvFile.read(folder.resolve(name), name, OBSERVATION_COLUMNS, mistakes);
            file.rows().forEach(ScenarioReader::checkValue);
            imports.add(new Observations(file, entry.get("by").text()));
        }
        return imports;
    }

    private List<ExpectedFigure> expected(Entry entry) {
        if (!entry.present()) {
            return List.of();
        }
        var name = entry.text();
        var seen = new HashSet<String>();
        return CsvFile.read(folder.resolve(name), name, EXPECTED_COLUMNS, mistakes).rows().stream()
                .map(row -> {
                    checkValue(row);
                    if (!Set.of("EVENTS", "IMPORT", "DERIVED").contains(row.cell("source"))) {
                        row.mistake("source", "must be EVENTS, IMPORT or DERIVED");
                    }
                    if (!seen.add(row.cell("code") + "|" + row.cell("region_code") + "|" + row.cell("period"))) {
                        row.mistake("code", "stands twice for the same region and period");
                    }
                    return new ExpectedFigure(
                            row.cell("code"),
                            row.cell("name_zh"),
                            row.cell("region_code"),
                            row.cell("period_type"),
                            row.cell("period"),
                            row.cell("qualifier"),
                            row.cell("value"),
                            row.cell("unit"),
                            row.cell("source"),
                            row);
                })
                .toList();
    }

    private static void checkValue(CsvFile.Row row) {
        if (!row.cell("value").matches("-?\\d+(\\.\\d+)?")) {
            row.mistake("value", "must be a decimal, not '" + row.cell("value") + "'");
        }
        if (!Set.of("=", ">", ">=", "<", "<=", "~").contains(row.cell("qualifier"))) {
            row.mistake("qualifier", "must be one of = > >= < <= ~, not '" + row.cell("qualifier") + "'");
        }
    }

    private static void noneTwice(Entry groups) {
        var names = new HashSet<String>();
        for (var group : groups.items()) {
            if (!names.add(group.get("name").text())) {
                group.get("name").mistake("stands for two groups");
            }
        }
    }

    private static Map<String, String> texts(Entry entry) {
        var texts = new LinkedHashMap<String, String>();
        entry.fields().forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }

    /** Whether a folder holds a scenario. */
    public static boolean isScenario(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }
}

package org.zhibao.statistics.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.time.OfficeClock;
import org.zhibao.statistics.catalogue.Indicator;
import org.zhibao.statistics.catalogue.Indicators;
import org.zhibao.statistics.observations.ImportView.LineResult;
import org.zhibao.statistics.observations.ImportView.LineStatus;
import org.zhibao.statistics.observations.LineCheck.Checked;
import org.zhibao.statistics.reading.Database;

/**
 * Takes uploads in. Each line has its effect whole or not at all, and none when it repeats what is known, so that sending an
 * upload again changes nothing.
 */
@ApplicationScoped
class ObservationIntake {

    /** Imports run one after the other, so that two cannot both take the place of the same observation. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('observation-import'))";

    private final Indicators indicators;
    private final Observations observations;
    private final ObservationImports imports;
    private final CallerScopes scopes;
    private final OfficeClock clock;
    private final Database database;

    ObservationIntake(
            Indicators indicators,
            Observations observations,
            ObservationImports imports,
            CallerScopes scopes,
            OfficeClock clock,
            Database database) {
        this.indicators = indicators;
        this.observations = observations;
        this.imports = imports;
        this.scopes = scopes;
        this.clock = clock;
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    ImportView take(List<ObservationLine> lines, byte[] digest, Locale locale) {
        database.list(ONE_AT_A_TIME, row -> true);
        var catalogue = indicators.all(true).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        var taking = new Taking(Ids.next(), clock.now(), scopes.current().name(), locale);
        observations.current(catalogue.keySet()).forEach(known -> taking.known.put(known.key(), known));
        for (var line : lines) {
            taking.take(line, catalogue);
        }
        observations.add(taking.added, taking.superseded, taking.at);
        var view = taking.view(HexFormat.of().formatHex(digest));
        imports.add(view);
        return view;
    }

    /** One upload at work. */
    private final class Taking {

        private final UUID id;
        private final Instant at;
        private final String by;
        private final Locale locale;
        private final Map<Observation.Key, Observation> known = new HashMap<>();
        private final Map<Observation.Key, Integer> lineOf = new HashMap<>();
        private final List<Observation> added = new ArrayList<>();
        private final List<UUID> superseded = new ArrayList<>();
        private final List<LineResult> results = new ArrayList<>();

        Taking(UUID id, Instant at, String by, Locale locale) {
            this.id = id;
            this.at = at;
            this.by = by;
            this.locale = locale;
        }

        void take(ObservationLine line, Map<String, Indicator> catalogue) {
            var check = new LineCheck(line, locale);
            var code = line.field(ObservationLine.CODE);
            var status = check.check(catalogue.get(code), clock.today())
                    .map(checked -> take(checked, check))
                    .orElse(LineStatus.REJECTED);
            results.add(new LineResult(
                    line.number(), status, code, status == LineStatus.REJECTED ? check.violations() : null));
        }

        private LineStatus take(Checked checked, LineCheck check) {
            var before = known.get(checked.key());
            if (before != null && before.says(checked.figure(), checked.source(), checked.sourceDate())) {
                return LineStatus.UNCHANGED;
            }
            var earlierLine = lineOf.get(checked.key());
            if (earlierLine != null) {
                check.refuse(ObservationLine.CODE, "line-contradicts", Map.of("line", earlierLine));
                return LineStatus.REJECTED;
            }
            if (!mayRecord(checked, before)) {
                check.refuse(
                        ObservationLine.REGION,
                        "region-not-yours",
                        Map.of("region", checked.key().region()));
                return LineStatus.REJECTED;
            }
            if (before != null) {
                superseded.add(before.id());
            }
            var observation = new Observation(
                    Ids.next(),
                    checked.key(),
                    checked.figure(),
                    checked.source(),
                    checked.sourceDate(),
                    id,
                    at,
                    by,
                    null);
            added.add(observation);
            known.put(checked.key(), observation);
            lineOf.put(checked.key(), checked.line().number());
            return LineStatus.ACCEPTED;
        }

        /** Within the own region everything; for the units above, to compare with, what nobody has recorded yet. */
        private boolean mayRecord(Checked checked, @Nullable Observation before) {
            var scope = scopes.current();
            var region = checked.key().region();
            return scope.covers(region, "") || (before == null && isAbove(region, scope.regionLow()));
        }

        private static boolean isAbove(String region, String own) {
            return own.length() == 6
                    && List.of("100000", own.substring(0, 2) + "0000", own.substring(0, 4) + "00")
                            .contains(region);
        }

        ImportView view(String digest) {
            return new ImportView(
                    id,
                    at,
                    by,
                    digest,
                    count(LineStatus.ACCEPTED),
                    count(LineStatus.UNCHANGED),
                    count(LineStatus.REJECTED),
                    results);
        }

        private int count(LineStatus status) {
            return (int)
                    results.stream().filter(result -> result.status() == status).count();
        }
    }
}

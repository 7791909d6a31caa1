package org.zhibao.statistics.observations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.InvalidIdentifier;
import org.zhibao.identifiers.money.PrintedFigure;
import org.zhibao.identifiers.money.Qualifier;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.problem.Violation;
import org.zhibao.statistics.catalogue.Indicator;
import org.zhibao.statistics.period.PeriodType;

/** Checks one line of an upload and gathers all that is wrong with it. */
final class LineCheck {

    private static final String QUALIFIERS =
            Arrays.stream(Qualifier.values()).map(Qualifier::code).collect(Collectors.joining(" | "));

    private final ObservationLine line;
    private final Locale locale;
    private final List<Violation> violations = new ArrayList<>();

    LineCheck(ObservationLine line, Locale locale) {
        this.line = line;
        this.locale = locale;
    }

    /** What a line without mistakes says. */
    record Checked(
            ObservationLine line, Observation.Key key, PrintedFigure figure, String source, LocalDate sourceDate) {}

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** What the line says; empty when it breaks a rule. */
    Optional<Checked> check(@Nullable Indicator indicator, LocalDate today) {
        if (indicator == null) {
            refuse(ObservationLine.CODE, "indicator-unknown", Map.of("found", line.field(ObservationLine.CODE)));
        }
        var region = region();
        var type = periodType();
        var period = line.field(ObservationLine.PERIOD);
        if (type != null && !type.accepts(period)) {
            refuse(ObservationLine.PERIOD, "period-form", Map.of("period", period, "type", type));
        }
        var figure = figure();
        if (indicator != null && !indicator.unit().equals(line.field(ObservationLine.UNIT))) {
            refuse(
                    ObservationLine.UNIT,
                    "unit-differs",
                    Map.of("found", line.field(ObservationLine.UNIT), "expected", indicator.unit()));
        }
        var source = line.field(ObservationLine.SOURCE);
        if (source.isBlank()) {
            refuse(ObservationLine.SOURCE, "required", Map.of());
        }
        var sourceDate = sourceDate(today);
        if (!violations.isEmpty()
                || indicator == null
                || region == null
                || type == null
                || figure == null
                || sourceDate == null) {
            return Optional.empty();
        }
        var key = new Observation.Key(indicator.code(), region.value(), type, period);
        return Optional.of(new Checked(line, key, figure, source, sourceDate));
    }

    /** Adds a violation whose text stands under the rule's code. */
    void refuse(String field, String rule, Map<String, Object> arguments) {
        violations.add(new Violation("/" + field, rule, ProblemTexts.text(rule, locale, arguments)));
    }

    private @Nullable PrintedFigure figure() {
        var qualifier = line.field(ObservationLine.QUALIFIER);
        if (Qualifier.ofCode(qualifier).isEmpty()) {
            refuse(ObservationLine.QUALIFIER, "wrong-type", Map.of("expected", QUALIFIERS));
            return null;
        }
        return read(
                ObservationLine.VALUE,
                () -> PrintedFigure.parse(
                        qualifier, line.field(ObservationLine.VALUE), line.field(ObservationLine.UNIT)));
    }

    private @Nullable RegionCode region() {
        return read(ObservationLine.REGION, () -> {
            var code = RegionCode.parse(line.field(ObservationLine.REGION));
            Regions.standard().warningsFor(code).stream().findFirst().ifPresent(finding -> {
                throw finding.asException();
            });
            return code;
        });
    }

    private @Nullable PeriodType periodType() {
        var found = line.field(ObservationLine.PERIOD_TYPE);
        for (var type : PeriodType.values()) {
            if (type.name().equals(found)) {
                return type;
            }
        }
        refuse(
                ObservationLine.PERIOD_TYPE,
                "wrong-type",
                Map.of("expected", List.of(PeriodType.values()).toString()));
        return null;
    }

    private @Nullable LocalDate sourceDate(LocalDate today) {
        try {
            var date = LocalDate.parse(line.field(ObservationLine.AS_OF));
            if (date.isAfter(today)) {
                refuse(ObservationLine.AS_OF, "date-in-future", Map.of("date", date, "today", today));
            }
            return date;
        } catch (DateTimeException _) {
            refuse(ObservationLine.AS_OF, "wrong-type", Map.of("expected", "yyyy-MM-dd"));
            return null;
        }
    }

    private <T> @Nullable T read(String field, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (InvalidIdentifier invalid) {
            var finding = invalid.finding();
            violations.add(new Violation("/" + field, finding.code(), finding.message(locale)));
            return null;
        }
    }
}

package org.zhibao.statistics.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the API shows it.
 *
 * @param definition in words, in Chinese
 * @param facts for EVENTS: the types of the events counted
 * @param filter for EVENTS: allowed texts by attribute
 * @param measure for EVENTS: COUNT, DISTINCT:attribute or SUM:quantity
 * @param formula for DERIVED: arithmetic over codes in braces
 * @param versions every version of the definition; in the single representation only
 * @param targets what plans want it to reach; in the single representation only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record IndicatorView(
        String code,
        int version,
        String nameZh,
        String nameEn,
        String unit,
        @JsonInclude int scale,
        Direction direction,
        Nature nature,
        Source source,
        @JsonInclude boolean published,
        String definition,
        List<String> facts,
        Map<String, List<String>> filter,
        @Nullable String measure,
        @Nullable String formula,
        List<String> aliases,
        List<VersionView> versions,
        List<Target> targets) {

    /** One version of a definition and when it held. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VersionView(
            int version, Instant validFrom, @Nullable Instant supersededAt, String definition) {}

    static IndicatorView of(Indicator indicator) {
        return of(indicator, List.of(), List.of());
    }

    static IndicatorView of(Indicator indicator, List<VersionView> versions, List<Target> targets) {
        var columns = DefinitionColumns.of(indicator.definition());
        return new IndicatorView(
                indicator.code(),
                indicator.version(),
                indicator.nameZh(),
                indicator.nameEn(),
                indicator.unit(),
                indicator.scale(),
                indicator.direction(),
                indicator.nature(),
                indicator.source(),
                indicator.published(),
                indicator.wording(),
                columns.facts(),
                FactFilter.parse(columns.filter()).conditions(),
                columns.measure(),
                columns.formula(),
                indicator.aliases(),
                versions,
                targets);
    }
}

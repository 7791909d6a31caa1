package org.zhibao.statistics.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan wants an indicator to reach, as printed there; the unit may differ from the indicator's in name.
 *
 * @param period the plan's words for the date, e.g. {@code 每年至2021}
 * @param document the plan
 * @param quotation the plan's own words
 */
public record Target(
        String code,
        String region,
        String period,
        LocalDate dueOn,
        String qualifier,
        String value,
        String unit,
        String document,
        @Nullable LocalDate documentDate,
        String quotation) {}

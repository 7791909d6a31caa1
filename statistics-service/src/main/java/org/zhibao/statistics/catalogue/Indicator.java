package org.zhibao.statistics.catalogue;

import java.util.List;

/**
 * One measure with one unit. 件, 人, 批次, 笔 and 枚 are different measures and so different indicators.
 *
 * @param version of the definition, from 1
 * @param scale decimals that a counted or derived figure is printed with; imported ones keep their own
 * @param published whether anybody may read it; otherwise those who serve the whole region asked for
 * @param aliases other names of the same indicator
 * @param wording the definition in words
 */
public record Indicator(
        String code,
        int version,
        String nameZh,
        String nameEn,
        String unit,
        int scale,
        Direction direction,
        Nature nature,
        boolean published,
        Definition definition,
        List<String> aliases,
        String wording) {

    public Indicator {
        aliases = List.copyOf(aliases);
    }

    public Source source() {
        return definition.source();
    }
}

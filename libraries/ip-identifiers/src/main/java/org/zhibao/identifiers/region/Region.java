package org.zhibao.identifiers.region;

import java.util.Locale;
import java.util.Optional;

/**
 * A unit of the register.
 *
 * @param abbreviation the short form the offices use, e.g. 土左旗
 * @param parent empty for the nation only
 * @param system who gave the code: {@code GB/T 2260}, {@code NBS} (statistical code of a functional zone) or
 *     {@code ZHIBAO} (given here because no authority gave one)
 * @param mark the characters by which numbers of offices and courts name the unit, e.g. 呼 in 呼政字〔2019〕84号
 */
public record Region(
        RegionCode code,
        String nameZh,
        String nameEn,
        Optional<String> abbreviation,
        RegionLevel level,
        Optional<RegionCode> parent,
        String system,
        Optional<String> mark) {

    public boolean hasStandardCode() {
        return system.equals("GB/T 2260");
    }

    /** The English name for an English locale, the Chinese one for every other */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameZh;
    }
}

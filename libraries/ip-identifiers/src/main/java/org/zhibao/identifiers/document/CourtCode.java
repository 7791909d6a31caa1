package org.zhibao.identifiers.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.PlainText;
import org.zhibao.identifiers.Rule;
import org.zhibao.identifiers.region.Region;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.RegionLevel;
import org.zhibao.identifiers.region.Regions;

/**
 * 法院代字: 最高法, or the one-character mark of a province alone (high court), with two digits (intermediate court, 内01) or
 * four (basic court, 内0102). The digits of territorial courts are those of the region code; courts for railways, forests
 * and the like use others and have no unit here.
 */
public record CourtCode(String value) implements Identifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "court-code",
            "法院代字",
            "court code",
            "法〔2015〕137号",
            "最高法, or the mark of a province with 0, 2 or 4 digits",
            false,
            "from common knowledge of the field");

    private static final String SUPREME = "最高法";
    static final Pattern FORMAT =
            Pattern.compile(SUPREME + "|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵](?:[0-9]{2}|[0-9]{4})?");

    public CourtCode {
        value = PlainText.of(value);
        if (!FORMAT.matcher(value).matches()) {
            throw Finding.of(Rule.COURT_CODE_FORMAT, value).asException();
        }
    }

    public static CourtCode parse(String text) {
        return new CourtCode(text);
    }

    public static Parsed<CourtCode> check(String text) {
        return Parsed.of(() -> new CourtCode(text));
    }

    public CourtLevel level() {
        if (value.equals(SUPREME)) {
            return CourtLevel.SUPREME;
        }
        return switch (value.length()) {
            case 1 -> CourtLevel.HIGH;
            case 3 -> CourtLevel.INTERMEDIATE;
            default -> CourtLevel.BASIC;
        };
    }

    /** The unit the court sits for, when the register lists it. */
    public Optional<Region> region(Regions regions) {
        return switch (level()) {
            case SUPREME -> regions.find(RegionCode.NATION);
            case HIGH -> province(regions);
            case INTERMEDIATE, BASIC ->
                province(regions)
                        .map(province -> province.code().prefix() + digits())
                        .flatMap(code -> RegionCode.check((code + "00").substring(0, 6))
                                        instanceof Parsed.Valid<RegionCode> valid
                                ? regions.find(valid.value())
                                : Optional.empty());
        };
    }

    private String digits() {
        return value.substring(1);
    }

    private Optional<Region> province(Regions regions) {
        return regions.all().stream()
                .filter(unit -> unit.level() == RegionLevel.PROVINCE)
                .filter(unit ->
                        unit.mark().filter(value.substring(0, 1)::equals).isPresent())
                .findFirst();
    }

    /** The court's name, put together from the unit's: a district's court carries the city's name before its own. */
    public Optional<String> name(Regions regions) {
        return region(regions).map(unit -> switch (level()) {
            case SUPREME -> CourtLevel.SUPREME.zh();
            case HIGH, INTERMEDIATE -> unit.nameZh() + level().zh();
            case BASIC -> (unit.nameZh().endsWith("区") ? nameAbove(regions, unit) : "") + unit.nameZh() + level().zh();
        });
    }

    private static String nameAbove(Regions regions, Region unit) {
        return unit.parent().flatMap(regions::find).map(Region::nameZh).orElse("");
    }

    @Override
    public IdentifierStandard standard() {
        return STANDARD;
    }

    @Override
    public String toString() {
        return value;
    }
}

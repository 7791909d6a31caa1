package org.zhibao.identifiers.region;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.PlainText;
import org.zhibao.identifiers.Rule;

/**
 * A six-digit code of GB/T 2260: two digits each for province, prefecture and county, zeros for "the whole". The code
 * alone tells its place in the hierarchy; whether a unit of that code exists is for {@link Regions} to say. 100000 is the
 * nation.
 */
public record RegionCode(String value) implements Identifier, Comparable<RegionCode> {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "region-code",
            "行政区划代码",
            "administrative division code",
            "GB/T 2260",
            "6 digits: 2 province, 2 prefecture, 2 county",
            true,
            "units of Inner Mongolia agree in two independent published lists");

    // Before the nation, whose code it checks.
    private static final Pattern FORMAT = Pattern.compile("[1-8][0-9]{5}");

    public static final RegionCode NATION = new RegionCode("100000");

    private static final int PROVINCE_STEP = 10_000;
    private static final int PREFECTURE_STEP = 100;

    public RegionCode {
        value = PlainText.of(value);
        if (!isWellFormed(value)) {
            throw Finding.of(Rule.REGION_FORMAT, value).asException();
        }
    }

    // Provinces begin with 1 to 8, none with 10; a county needs a prefecture, though that may be the formal "90".
    private static boolean isWellFormed(String code) {
        return FORMAT.matcher(code).matches()
                && (!code.startsWith("10") || code.equals("100000"))
                && (!code.startsWith("00", 2) || code.endsWith("00"));
    }

    public static RegionCode parse(String text) {
        return new RegionCode(text);
    }

    public static Parsed<RegionCode> check(String text) {
        return Parsed.of(() -> new RegionCode(text));
    }

    /** The level that the digits tell; a functional zone looks like a county. */
    public RegionLevel level() {
        if (equals(NATION)) {
            return RegionLevel.NATION;
        }
        if (value.endsWith("0000")) {
            return RegionLevel.PROVINCE;
        }
        return value.endsWith("00") ? RegionLevel.PREFECTURE : RegionLevel.COUNTY;
    }

    /** The unit above, by the digits; empty for the nation. */
    public Optional<RegionCode> parent() {
        return switch (level()) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATION);
            case PREFECTURE -> Optional.of(new RegionCode(value.substring(0, 2) + "0000"));
            case COUNTY, FUNCTIONAL_ZONE -> Optional.of(new RegionCode(value.substring(0, 4) + "00"));
        };
    }

    /** The digits that every code of the subtree begins with: empty, 2, 4 or 6. */
    public String prefix() {
        return switch (level()) {
            case NATION -> "";
            case PROVINCE -> value.substring(0, 2);
            case PREFECTURE -> value.substring(0, 4);
            case COUNTY, FUNCTIONAL_ZONE -> value;
        };
    }

    /** Whether the other code is this unit or lies below it. */
    public boolean contains(RegionCode other) {
        return other.value.startsWith(prefix());
    }

    /** The subtree for comparison of texts: 150100 gives 150100 to 150200, the nation everything. */
    public RegionRange range() {
        int code = Integer.parseInt(value);
        return switch (level()) {
            case NATION -> new RegionRange("000000", "999999");
            case PROVINCE -> rangeUpTo(code + PROVINCE_STEP);
            case PREFECTURE -> rangeUpTo(code + PREFECTURE_STEP);
            case COUNTY, FUNCTIONAL_ZONE -> rangeUpTo(code + 1);
        };
    }

    private RegionRange rangeUpTo(int high) {
        return new RegionRange(value, String.format(Locale.ROOT, "%06d", high));
    }

    /** The province above this code, or this code when it is a province or the nation. */
    public RegionCode province() {
        return equals(NATION) ? this : new RegionCode(value.substring(0, 2) + "0000");
    }

    @Override
    public IdentifierStandard standard() {
        return STANDARD;
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

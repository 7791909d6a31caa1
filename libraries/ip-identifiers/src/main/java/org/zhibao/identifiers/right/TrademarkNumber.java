package org.zhibao.identifiers.right;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.PlainText;
import org.zhibao.identifiers.Rule;

/**
 * Number of a trademark application and registration: one to eight digits, letters after a division ({@code 12345678A}),
 * or G and the number of an international registration under Madrid. No check character. Understood too: 第12345678号 and
 * leading zeros, which the normal form drops.
 */
public record TrademarkNumber(String value) implements RightIdentifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "trademark-number",
            "商标注册号(申请号)",
            "trademark registration number",
            "practice of the trademark register",
            "1 to 8 digits, letters after a division; G + number for Madrid",
            false,
            "from common knowledge of the field");

    private static final Pattern FORMAT = Pattern.compile("第?(G?)0*([1-9][0-9]{0,7})([A-Z]{0,2})号?");

    public TrademarkNumber {
        value = normalForm(value);
    }

    private static String normalForm(String text) {
        String found = PlainText.upper(text);
        Matcher parts = FORMAT.matcher(found);
        if (!parts.matches()) {
            throw Finding.of(Rule.TRADEMARK_FORMAT, found).asException();
        }
        return parts.group(1) + parts.group(2) + parts.group(3);
    }

    public static TrademarkNumber parse(String text) {
        return new TrademarkNumber(text);
    }

    public static Parsed<TrademarkNumber> check(String text) {
        return Parsed.of(() -> new TrademarkNumber(text));
    }

    /** Whether the mark was registered internationally and extended to China. */
    public boolean isMadrid() {
        return value.startsWith("G");
    }

    /** The letters of a divided application; empty for most. */
    public String divisionSuffix() {
        return value.replaceFirst("G?[0-9]+", "");
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

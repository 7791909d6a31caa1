package org.zhibao.identifiers.right;

import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;

/** Number of a protected geographical-indication product or of its announcement; a GI held as a mark has a {@link TrademarkNumber}. */
public record GeographicalIndicationNumber(String value) implements RightIdentifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "geographical-indication-number",
            "地理标志产品编号",
            "geographical indication number",
            "announcements of the protecting authority",
            "Chinese characters, letters, digits and - . / ( ) [ ] 〔 〕, 2 to 64, at least one digit",
            false,
            "no published rule known; only the characters are checked");

    public GeographicalIndicationNumber {
        value = RegisterText.normalForm(value);
    }

    public static GeographicalIndicationNumber parse(String text) {
        return new GeographicalIndicationNumber(text);
    }

    public static Parsed<GeographicalIndicationNumber> check(String text) {
        return Parsed.of(() -> new GeographicalIndicationNumber(text));
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

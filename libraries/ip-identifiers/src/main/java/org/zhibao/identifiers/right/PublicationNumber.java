package org.zhibao.identifiers.right;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.PlainText;
import org.zhibao.identifiers.Rule;

/**
 * Number under which an application was published or a grant announced, e.g. {@code CN112345678B}. It names a document
 * about a right, not the right, and has no check character.
 */
public record PublicationNumber(String value) implements Identifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "publication-number",
            "专利文献号(公开号、公告号)",
            "publication number",
            "ZC 0007",
            "CN, 9 digits (7 or 8 in old documents), kind code A B C U Y S D with an optional digit",
            false,
            "from common knowledge of the field; standard not read");

    private static final Pattern FORMAT = Pattern.compile("(?:CN)?([0-9]{7,9})([A-Z])([0-9]?)");
    private static final String KIND_CODES = "ABCUYSD";

    public PublicationNumber {
        value = normalForm(value);
    }

    private static String normalForm(String text) {
        String found = PlainText.upper(text);
        Matcher parts = FORMAT.matcher(found);
        if (!parts.matches()) {
            throw Finding.of(Rule.PUBLICATION_FORMAT, found).asException();
        }
        if (!KIND_CODES.contains(parts.group(2))) {
            throw Finding.of(Rule.PUBLICATION_KIND_CODE, parts.group(2), String.join(" ", KIND_CODES.split("")))
                    .asException();
        }
        return "CN" + parts.group(1) + parts.group(2) + parts.group(3);
    }

    public static PublicationNumber parse(String text) {
        return new PublicationNumber(text);
    }

    public static Parsed<PublicationNumber> check(String text) {
        return Parsed.of(() -> new PublicationNumber(text));
    }

    /** The kind code's letter: A published application; B, C granted invention; U, Y utility model; S, D design. */
    public char kindCode() {
        return value.chars()
                .skip(2)
                .filter(Character::isLetter)
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElseThrow();
    }

    /** In nine-digit numbers the first digit names the type, which the kind code should agree with. */
    @Override
    public List<Finding> warnings() {
        boolean nineDigits = value.matches("CN[0-9]{9}[A-Z].?");
        return nineDigits && expectedDigit() != value.charAt(2)
                ? List.of(Finding.of(Rule.PUBLICATION_KIND_MISMATCH, value.charAt(2), kindCode()))
                : List.of();
    }

    private char expectedDigit() {
        return switch (kindCode()) {
            case 'U', 'Y' -> '2';
            case 'S', 'D' -> '3';
            default -> '1';
        };
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

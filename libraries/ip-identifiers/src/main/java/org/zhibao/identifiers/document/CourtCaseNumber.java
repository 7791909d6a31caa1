package org.zhibao.identifiers.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.PlainText;
import org.zhibao.identifiers.Rule;

/**
 * 案号 of a court since 2016: year, court, type of case, serial, as in （2024）内01知民初123号. Half-width brackets are
 * understood; the normal form has full-width ones.
 *
 * @param type the characters between court and serial; {@link #knownType()} tells those known here
 * @param serial from 1
 */
public record CourtCaseNumber(int year, CourtCode court, String type, int serial) implements Identifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "court-case-number",
            "法院案号",
            "court case number",
            "法〔2015〕137号",
            "（year）court code, type of case, serial, 号",
            false,
            "from common knowledge of the field");

    private static final Pattern FORMAT =
            Pattern.compile("[(\\[〔]([0-9]{4})[)\\]〕](" + CourtCode.FORMAT + ")(\\p{IsHan}{1,8})([0-9]{1,8})号");
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2099;

    public CourtCaseNumber {
        if (year < FIRST_YEAR || year > LAST_YEAR || serial < 1 || !type.matches("\\p{IsHan}{1,8}")) {
            throw Finding.of(Rule.COURT_NUMBER_FORMAT, print(year, court, type, serial))
                    .asException();
        }
    }

    public static CourtCaseNumber parse(String text) {
        String found = PlainText.of(text);
        Matcher parts = FORMAT.matcher(found);
        if (!parts.matches()) {
            throw Finding.of(Rule.COURT_NUMBER_FORMAT, found).asException();
        }
        return new CourtCaseNumber(
                Integer.parseInt(parts.group(1)),
                new CourtCode(parts.group(2)),
                parts.group(3),
                Integer.parseInt(parts.group(4)));
    }

    public static Parsed<CourtCaseNumber> check(String text) {
        return Parsed.of(() -> parse(text));
    }

    public Optional<CourtCaseType> knownType() {
        return CourtCaseType.ofMark(type);
    }

    @Override
    public List<Finding> warnings() {
        return knownType().isPresent() ? List.of() : List.of(Finding.of(Rule.COURT_CASE_TYPE_UNKNOWN, type));
    }

    @Override
    public String value() {
        return print(year, court, type, serial);
    }

    private static String print(int year, CourtCode court, String type, int serial) {
        return "（" + year + "）" + court + type + serial + "号";
    }

    @Override
    public IdentifierStandard standard() {
        return STANDARD;
    }

    @Override
    public String toString() {
        return value();
    }
}

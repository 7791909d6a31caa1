package org.zhibao.identifiers.right;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.zhibao.identifiers.CheckDigits;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.PlainText;
import org.zhibao.identifiers.Rule;

/**
 * Number of a patent application and, once granted, of the patent. Since October 2003 twelve digits (filing year, type,
 * serial) and a check character; before, eight digits with a two-digit year. The normal form is
 * {@code 202310000001.5}; ZL or CN in front, a missing dot and a small x are understood.
 */
public record PatentNumber(String value) implements RightIdentifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "patent-number",
            "专利(申请)号",
            "patent application number",
            "ZC 0006-2003",
            "4 year, 1 type (1 2 3 8 9), 7 serial, dot, check; to 2003-09: 2 year, 1 type, 5 serial, dot, check",
            false,
            "algorithm reproduces the standard's example 200310102344.5; standard not read");

    private static final int NEW_BODY = 12;
    private static final int FIRST_YEAR = 1985;
    private static final int CHANGE_OF_FORMAT = 2003;
    private static final int LAST_YEAR = 2099;

    public PatentNumber {
        value = normalForm(value);
    }

    private static String normalForm(String text) {
        String found = PlainText.upper(text);
        String number = found.startsWith("ZL") || found.startsWith("CN") ? found.substring(2) : found;
        if (number.matches("[0-9]{12}\\.?|[0-9]{8}\\.?")) {
            throw Finding.of(Rule.PATENT_CHECK_DIGIT_MISSING, CheckDigits.ofPatent(number.replace(".", "")))
                    .asException();
        }
        if (!number.matches("([0-9]{12}|[0-9]{8})\\.?[0-9X]")) {
            throw Finding.of(Rule.PATENT_FORMAT, found).asException();
        }
        char check = number.charAt(number.length() - 1);
        String body = number.substring(0, number.length() - 1).replace(".", "");
        checkType(body);
        checkYear(body);
        char expected = CheckDigits.ofPatent(body);
        if (check != expected) {
            throw Finding.of(Rule.PATENT_CHECK_DIGIT, expected, check).asException();
        }
        return body + '.' + check;
    }

    private static void checkType(String body) {
        char digit = typeDigit(body);
        if (PatentType.ofDigit(digit).isEmpty()) {
            throw Finding.of(Rule.PATENT_TYPE, digit, typeDigits()).asException();
        }
    }

    private static void checkYear(String body) {
        int earliest = body.length() == NEW_BODY ? CHANGE_OF_FORMAT : FIRST_YEAR;
        int latest = body.length() == NEW_BODY ? LAST_YEAR : CHANGE_OF_FORMAT;
        int year = year(body);
        if (year < earliest || year > latest) {
            throw Finding.of(Rule.PATENT_YEAR, year, earliest, latest).asException();
        }
    }

    public static PatentNumber parse(String text) {
        return new PatentNumber(text);
    }

    /** Refuses a filing year after that of the given day. */
    public static PatentNumber parse(String text, LocalDate today) {
        var number = new PatentNumber(text);
        if (number.filingYear() > today.getYear()) {
            throw Finding.of(Rule.PATENT_YEAR_IN_FUTURE, number.filingYear(), today)
                    .asException();
        }
        return number;
    }

    public static Parsed<PatentNumber> check(String text) {
        return Parsed.of(() -> new PatentNumber(text));
    }

    public PatentType type() {
        return PatentType.ofDigit(typeDigit(body())).orElseThrow();
    }

    public int filingYear() {
        return year(body());
    }

    /** As printed on the certificate of a granted patent: ZL202310000001.5. */
    public String grantNumber() {
        return "ZL" + value;
    }

    private String body() {
        return value.substring(0, value.indexOf('.'));
    }

    private static char typeDigit(String body) {
        return body.charAt(body.length() == NEW_BODY ? 4 : 2);
    }

    // Eight-digit numbers ran from 1985 to 2003, so their two digits of year are unambiguous.
    private static int year(String body) {
        if (body.length() == NEW_BODY) {
            return Integer.parseInt(body.substring(0, 4));
        }
        int year = Integer.parseInt(body.substring(0, 2));
        return year <= CHANGE_OF_FORMAT % 100 ? 2000 + year : 1900 + year;
    }

    private static String typeDigits() {
        return Arrays.stream(PatentType.values())
                .map(type -> String.valueOf(type.digit()))
                .collect(Collectors.joining(" "));
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

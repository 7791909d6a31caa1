package org.zhibao.identifiers.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.PlainText;
import org.zhibao.identifiers.Rule;

/**
 * Number of an official document: the mark of office and kind, the year, a serial that begins again each year, as in
 * 呼政字〔2019〕84号. Any brackets and leading zeros are understood; the normal form has 〔〕 and none.
 *
 * @param mark office and kind together, e.g. 呼知法裁字
 * @param serial from 1
 */
public record DocumentNumber(Layout layout, String mark, int year, int serial) implements Identifier {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "document-number",
            "发文字号(文书编号)",
            "document number",
            "practice of the offices; formats of penalty documents are set by the market authority",
            "mark, year in 〔〕, serial, 号; in courts before 2016: year in （）, mark, 第, serial, 号",
            false,
            "two published documents of the cities follow it; official format not read");

    /** Where year and mark stand. */
    public enum Layout {
        /** 呼政字〔2019〕84号. */
        OFFICE("%2$s〔%1$d〕%3$d号"),
        /** （2012）新调确字第3号, as courts wrote before their codes of 2016. */
        COURT_BEFORE_2016("（%1$d）%2$s第%3$d号");

        private final String template;

        Layout(String template) {
            this.template = template;
        }
    }

    private static final String OPEN = "[(\\[〔【﹝]";
    private static final String CLOSE = "[)\\]〕】﹞]";
    private static final String MARK = "([\\p{IsHan}A-Z]{1,30})";
    private static final String SERIAL = "([0-9]{1,9})号";
    private static final Pattern WHOLE_MARK = Pattern.compile(MARK);
    private static final Pattern OFFICE = Pattern.compile(MARK + OPEN + "([0-9]{4})" + CLOSE + "第?" + SERIAL);
    private static final Pattern COURT = Pattern.compile(OPEN + "([0-9]{4})" + CLOSE + MARK + "第" + SERIAL);
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_SERIAL = 99_999_999;

    public DocumentNumber {
        mark = PlainText.upper(mark);
        if (!WHOLE_MARK.matcher(mark).matches()) {
            throw Finding.of(Rule.DOCUMENT_NUMBER_FORMAT, mark).asException();
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Finding.of(Rule.DOCUMENT_NUMBER_YEAR, year).asException();
        }
        if (serial < 1 || serial > LAST_SERIAL) {
            throw Finding.of(Rule.DOCUMENT_NUMBER_SERIAL, serial).asException();
        }
    }

    public static DocumentNumber parse(String text) {
        String found = PlainText.upper(text);
        Matcher office = OFFICE.matcher(found);
        if (office.matches()) {
            return new DocumentNumber(Layout.OFFICE, office.group(1), number(office, 2), number(office, 3));
        }
        Matcher court = COURT.matcher(found);
        if (court.matches()) {
            return new DocumentNumber(Layout.COURT_BEFORE_2016, court.group(2), number(court, 1), number(court, 3));
        }
        throw Finding.of(Rule.DOCUMENT_NUMBER_FORMAT, found).asException();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    public static Parsed<DocumentNumber> check(String text) {
        return Parsed.of(() -> parse(text));
    }

    @Override
    public String value() {
        return layout.template.formatted(year, mark, serial);
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

package org.zhibao.identifiers.right;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.PlainText;
import org.zhibao.identifiers.Rule;

/**
 * Class of goods or services of the Nice Classification.
 *
 * @param number 1 to 45
 */
public record TrademarkClass(int number) implements Identifier, Comparable<TrademarkClass> {
    public static final IdentifierStandard STANDARD = new IdentifierStandard(
            "trademark-class",
            "商标国际分类",
            "Nice class",
            "Nice Classification",
            "1 to 45: goods to 34, services from 35",
            false,
            "from common knowledge of the field");

    private static final Pattern FORMAT = Pattern.compile("第?([0-9]{1,2})类?");
    private static final int LAST = 45;
    private static final int LAST_OF_GOODS = 34;

    public TrademarkClass {
        if (number < 1 || number > LAST) {
            throw Finding.of(Rule.TRADEMARK_CLASS_RANGE, number).asException();
        }
    }

    /** Understands 35, 09 and 第35类. */
    public static TrademarkClass parse(String text) {
        String found = PlainText.of(text);
        Matcher parts = FORMAT.matcher(found);
        if (!parts.matches()) {
            throw Finding.of(Rule.TRADEMARK_CLASS_RANGE, found).asException();
        }
        return new TrademarkClass(Integer.parseInt(parts.group(1)));
    }

    public static TrademarkClass of(int number) {
        return new TrademarkClass(number);
    }

    public static Parsed<TrademarkClass> check(String text) {
        return Parsed.of(() -> parse(text));
    }

    public boolean isGoods() {
        return number <= LAST_OF_GOODS;
    }

    @Override
    public String value() {
        return Integer.toString(number);
    }

    @Override
    public IdentifierStandard standard() {
        return STANDARD;
    }

    @Override
    public int compareTo(TrademarkClass other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return value();
    }
}

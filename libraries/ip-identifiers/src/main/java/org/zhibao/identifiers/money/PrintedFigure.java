package org.zhibao.identifiers.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Rule;

/**
 * A figure as a report prints it: 4.8724 亿元, ≥30 %, 100-150 家. Value, number of decimals, unit and qualifier are the
 * figure; 21.7 and 21.70 are different figures. The scale of the numbers is the printed one.
 *
 * @param upper present for a range only
 * @param unit empty for a bare number
 */
public record PrintedFigure(Qualifier qualifier, BigDecimal value, Optional<BigDecimal> upper, String unit) {
    private static final String NUMBER = "-?[0-9]{1,30}(?:\\.[0-9]{1,20})?";
    private static final String UNIT = "[\\p{L}%‰][\\p{L}%‰/()]{0,19}";
    private static final Pattern SINGLE =
            Pattern.compile("(=|>=|≥|>|~|≈|<=|≤)?\\s*(" + NUMBER + ")\\s*(" + UNIT + ")?");
    private static final Pattern RANGE =
            Pattern.compile("(" + NUMBER + ")\\s*[-–—~]\\s*(" + NUMBER + ")\\s*(" + UNIT + ")?");

    public PrintedFigure {
        value = withoutExponent(value);
        upper = upper.map(PrintedFigure::withoutExponent);
        if (upper.isPresent() != (qualifier == Qualifier.RANGE) || !(unit.isEmpty() || unit.matches(UNIT))) {
            throw Finding.of(Rule.FIGURE_FORMAT, print(qualifier, value, upper, unit))
                    .asException();
        }
        if (upper.isPresent() && value.compareTo(upper.get()) >= 0) {
            throw Finding.of(Rule.FIGURE_RANGE, value, upper.get()).asException();
        }
    }

    private static BigDecimal withoutExponent(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Reads the printed form; understands it without the space, with {@code >=} for ≥ and with a dash in ranges. */
    public static PrintedFigure parse(String text) {
        String found = text.strip();
        Matcher single = SINGLE.matcher(found);
        if (single.matches()) {
            return new PrintedFigure(
                    qualifier(single.group(1)), new BigDecimal(single.group(2)), Optional.empty(), unit(single, 3));
        }
        Matcher range = RANGE.matcher(found);
        if (range.matches()) {
            return range(new BigDecimal(range.group(1)), new BigDecimal(range.group(2)), unit(range, 3));
        }
        throw Finding.of(Rule.FIGURE_FORMAT, found).asException();
    }

    /** Reads a row of a data file: qualifier code, value ({@code 100-150} for a range) and unit in their columns. */
    public static PrintedFigure parse(String qualifierCode, String value, String unit) {
        Qualifier qualifier = Qualifier.ofCode(qualifierCode)
                .orElseThrow(() -> Finding.of(Rule.FIGURE_FORMAT, qualifierCode).asException());
        PrintedFigure figure = parse(value);
        boolean range = qualifier == Qualifier.RANGE;
        if (!figure.unit.isEmpty() || figure.qualifier != (range ? Qualifier.RANGE : Qualifier.EXACT)) {
            throw Finding.of(Rule.FIGURE_FORMAT, value).asException();
        }
        return new PrintedFigure(qualifier, figure.value, figure.upper, unit);
    }

    public static PrintedFigure of(Qualifier qualifier, BigDecimal value, String unit) {
        return new PrintedFigure(qualifier, value, Optional.empty(), unit);
    }

    public static PrintedFigure range(BigDecimal lower, BigDecimal upper, String unit) {
        return new PrintedFigure(Qualifier.RANGE, lower, Optional.of(upper), unit);
    }

    /** A computed value at the precision a report prints, half away from zero. */
    public static PrintedFigure rounded(BigDecimal exact, int scale, String unit) {
        return of(Qualifier.EXACT, exact.setScale(scale, RoundingMode.HALF_UP), unit);
    }

    /** An amount in a report's unit and precision: 487,240,000.00 元 in 亿元 to four places is 4.8724 亿元. */
    public static PrintedFigure of(Money amount, AmountUnit unit, int scale) {
        return of(Qualifier.EXACT, amount.in(unit, scale), unit.zh());
    }

    public int scale() {
        return value.scale();
    }

    /** The amount the value stands for, or the lower bound of a range; empty when the unit is not one of money. */
    public Optional<Money> amount() {
        return AmountUnit.of(unit).map(amountUnit -> Money.of(amountUnit.toYuan(value)));
    }

    /** As in the value column of a data file: 4.8724, or 100-150 for a range. */
    public String number() {
        return number(value, upper);
    }

    private static Qualifier qualifier(@Nullable String sign) {
        return switch (sign) {
            case null -> Qualifier.EXACT;
            case "=" -> Qualifier.EXACT;
            case ">" -> Qualifier.MORE_THAN;
            case ">=", "≥" -> Qualifier.AT_LEAST;
            case "<=", "≤" -> Qualifier.AT_MOST;
            default -> Qualifier.ABOUT;
        };
    }

    private static String unit(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group)).orElse("");
    }

    private static String print(Qualifier qualifier, BigDecimal value, Optional<BigDecimal> upper, String unit) {
        return qualifier.sign() + number(value, upper) + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String number(BigDecimal value, Optional<BigDecimal> upper) {
        return value.toPlainString()
                + upper.map(high -> "-" + high.toPlainString()).orElse("");
    }

    @Override
    public String toString() {
        return print(qualifier, value, upper, unit);
    }
}

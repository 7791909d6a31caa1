package org.zhibao.scenarios.format;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands between <code>${</code> and <code>}</code>: a name, a label that tells several values of one kind apart, a
 * shift for dates and a format: <code>${word.organisation:holder}</code>, <code>${date+24M}</code>,
 * <code>${serial|0000}</code>, <code>${persons|int}</code>.
 *
 * @param label empty when none
 * @param shift added to a date; zero when none
 * @param format {@code int} for a JSON number, zeros for the digits to pad to, empty for text as it is
 */
public record Expression(String name, String label, Period shift, String format) {

    static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern SYNTAX =
            Pattern.compile("([a-z][a-zA-Z.]*)(?::([a-zA-Z0-9]+))?(?:([+-]\\d{1,4})([DMY]))?(?:\\|(int|0+))?");

    /** Reads the inside of a placeholder; empty when it is none. */
    static Optional<Expression> parse(String inside) {
        var matcher = SYNTAX.matcher(inside);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var shift = matcher.group(3) == null
                ? Period.ZERO
                : switch (matcher.group(4)) {
                    case "D" -> Period.ofDays(Integer.parseInt(matcher.group(3)));
                    case "M" -> Period.ofMonths(Integer.parseInt(matcher.group(3)));
                    default -> Period.ofYears(Integer.parseInt(matcher.group(3)));
                };
        return Optional.of(new Expression(
                matcher.group(1),
                Optional.ofNullable(matcher.group(2)).orElse(""),
                shift,
                Optional.ofNullable(matcher.group(5)).orElse("")));
    }

    Object evaluate(Scope scope) {
        var value = scope.value(this);
        var shifted = value instanceof LocalDate date ? date.plus(shift).toString() : value.toString();
        if (format.equals("int")) {
            return Integer.valueOf(shifted);
        }
        return "0".repeat(Math.max(0, format.length() - shifted.length())) + shifted;
    }

    /** The values that an item gives to the names of its templates. */
    public interface Scope {
        /** The value of a name: text, a number or a date. */
        Object value(Expression expression);

        /** The same scope within the n-th repetition, from 1. */
        Scope repetition(int n);
    }
}

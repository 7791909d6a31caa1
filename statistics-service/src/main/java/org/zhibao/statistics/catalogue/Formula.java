package org.zhibao.statistics.catalogue;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Arithmetic over other indicators, e.g. <code>{CRE.INVENTION.GRANT} / {CRE.PATENT.GRANT} * 100</code>. A reference takes the
 * figure of the same region and period, <code>{CODE@previous}</code> that of the year before, <code>{CODE@province}</code> that
 * of the province.
 */
public record Formula(String text) {

    private static final Pattern REFERENCE = Pattern.compile("\\{([A-Z0-9]+(?:\\.[A-Z0-9]+)*)(?:@(\\w+))?}");
    /** Far more digits than any printed figure keeps. */
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .mathContext(PRECISION)
            .arraysAllowed(false)
            .structuresAllowed(false)
            .stripTrailingZeros(false)
            .build();

    /** Whose figure a reference takes. */
    public enum Of {
        SAME,
        PREVIOUS,
        PROVINCE;

        private static Of parse(String name) {
            return switch (name) {
                case "previous" -> PREVIOUS;
                case "province" -> PROVINCE;
                default -> throw new IllegalArgumentException("unknown reference @" + name);
            };
        }
    }

    /** Another indicator's figure that the formula needs. */
    public record Reference(String code, Of of) {
        @Override
        public String toString() {
            return switch (of) {
                case SAME -> code;
                case PREVIOUS -> code + "@previous";
                case PROVINCE -> code + "@province";
            };
        }
    }

    /** @throws IllegalArgumentException when the text is no formula */
    public Formula {
        try {
            expression(text).validate();
        } catch (ParseException failure) {
            throw new IllegalArgumentException(text + ": " + failure.getMessage(), failure);
        }
        if (references(text).isEmpty()) {
            throw new IllegalArgumentException("a formula refers to indicators in braces: " + text);
        }
    }

    /** The figures needed, each once, in the order of the text. */
    public List<Reference> references() {
        return references(text);
    }

    /**
     * Computes the value, to 34 digits.
     *
     * @return empty when the arithmetic has no result, as in a division by zero
     */
    public Optional<BigDecimal> evaluate(Function<Reference, BigDecimal> figures) {
        var expression = expression(text);
        var references = references();
        for (int i = 0; i < references.size(); i++) {
            expression.with(variable(i), figures.apply(references.get(i)));
        }
        try {
            return Optional.ofNullable(expression.evaluate().getNumberValue());
        } catch (EvaluationException | ParseException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static List<Reference> references(String text) {
        return List.copyOf(new LinkedHashSet<>(REFERENCE
                .matcher(text)
                .results()
                .map(found ->
                        new Reference(found.group(1), found.group(2) == null ? Of.SAME : Of.parse(found.group(2))))
                .toList()));
    }

    /** Codes hold dots, which no variable may: each reference becomes a numbered variable. */
    private static Expression expression(String text) {
        var references = references(text);
        var arithmetic = text;
        for (int i = 0; i < references.size(); i++) {
            arithmetic = arithmetic.replace("{" + references.get(i) + "}", variable(i));
        }
        return new Expression(arithmetic, CONFIGURATION);
    }

    private static String variable(int index) {
        return "figure" + index;
    }
}

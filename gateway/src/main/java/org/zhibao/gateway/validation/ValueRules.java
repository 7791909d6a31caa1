package org.zhibao.gateway.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhibao.gateway.problem.Text;

/** Rules about a value by itself: JSON Schema validation 2020-12, sections 6.1 to 6.3 and 7. */
final class ValueRules {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private ValueRules() {}

    static Rule type(Set<JsonType> allowed) {
        var only = allowed.size() == 1 ? allowed.iterator().next() : null;
        return (value, trail) -> {
            if (only != null ? only.accepts(value) : allowed.stream().anyMatch(type -> type.accepts(value))) {
                return;
            }
            trail.report(
                    "type",
                    "应为" + allowed.stream().map(JsonType::zh).collect(Collectors.joining("或")),
                    "must be " + allowed.stream().map(JsonType::keyword).collect(Collectors.joining(" or ")));
        };
    }

    static Rule oneOfValues(List<?> allowed) {
        var quick = Set.copyOf(allowed.stream().filter(String.class::isInstance).toList());
        return (value, trail) -> {
            boolean known = value instanceof String
                    ? quick.contains(value)
                    : allowed.stream().anyMatch(candidate -> JsonValues.same(candidate, value));
            if (!known) {
                trail.report("enum", "取值应为下列之一：" + list(allowed), "must be one of " + list(allowed));
            }
        };
    }

    private static String list(List<?> allowed) {
        return allowed.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    static Rule length(long min, long max) {
        return (value, trail) -> {
            if (!(value instanceof String text)) {
                return;
            }
            // JSON Schema counts code points, Java's validators count UTF-16 units: whichever lets the text pass.
            if (text.length() < min) {
                trail.report("minLength", "至少 " + min + " 个字符", "must have at least " + min + " characters");
            } else if (text.length() > max && text.codePointCount(0, text.length()) > max) {
                trail.report("maxLength", "至多 " + max + " 个字符", "must have at most " + max + " characters");
            }
        };
    }

    /**
     * A text that the pattern is found in.
     *
     * @param inWords what it must look like; callers are not shown the expression
     */
    static Rule pattern(Pattern pattern, Text inWords) {
        return (value, trail) -> {
            if (value instanceof String text && !pattern.matcher(text).find()) {
                trail.report("pattern", inWords.zh(), inWords.en());
            }
        };
    }

    /** Dates and UUIDs are asserted; other formats are read in more than one way and left to the service. */
    static Rule format(String format) {
        return switch (format) {
            case "date" ->
                (value, trail) -> {
                    if (value instanceof String text && !isDate(text)) {
                        trail.report("format", "应为日期，如 2023-03-02", "must be a date such as 2023-03-02");
                    }
                };
            case "uuid" ->
                (value, trail) -> {
                    if (value instanceof String text && !UUID.matcher(text).matches()) {
                        trail.report("format", "应为 UUID", "must be a UUID");
                    }
                };
            default -> Rule.ANYTHING;
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    static Rule atLeast(Number bound, boolean exclusive) {
        return (value, trail) -> {
            if (value instanceof Number number && JsonValues.compare(number, bound) < (exclusive ? 1 : 0)) {
                trail.report(
                        exclusive ? "exclusiveMinimum" : "minimum",
                        (exclusive ? "应大于 " : "不得小于 ") + bound,
                        "must be " + (exclusive ? "greater than " : "at least ") + bound);
            }
        };
    }

    static Rule atMost(Number bound, boolean exclusive) {
        return (value, trail) -> {
            if (value instanceof Number number && JsonValues.compare(number, bound) > (exclusive ? -1 : 0)) {
                trail.report(
                        exclusive ? "exclusiveMaximum" : "maximum",
                        (exclusive ? "应小于 " : "不得大于 ") + bound,
                        "must be " + (exclusive ? "less than " : "at most ") + bound);
            }
        };
    }
}

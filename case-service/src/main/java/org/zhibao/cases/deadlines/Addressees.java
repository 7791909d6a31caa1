package org.zhibao.cases.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Whose deadline each rule sets, and whether it ends a right or a duty, from {@code deadlines/addressees.csv}; a rule that is
 * not listed there is a duty of the office.
 */
final class Addressees {

    private static final Row OFFICES_DUTY = new Row(Addressee.OFFICE, Nature.DUTY);
    private static final Map<String, Row> BY_RULE = read();

    /** What a deadline ends. */
    private enum Nature {
        /** Who lets it pass loses what could be done, and breaks nothing. */
        RIGHT,
        DUTY
    }

    private record Row(Addressee addressee, Nature nature) {}

    private Addressees() {}

    static Addressee of(String rule) {
        return row(rule).addressee();
    }

    /** Whether the rule gives its addressee a right, for a time. */
    static boolean haveRight(String rule) {
        return row(rule).nature() == Nature.RIGHT;
    }

    private static Row row(String rule) {
        return BY_RULE.getOrDefault(rule, OFFICES_DUTY);
    }

    private static Map<String, Row> read() {
        try (var file = Objects.requireNonNull(Addressees.class.getResourceAsStream("/deadlines/addressees.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .collect(Collectors.toMap(
                            row -> row[0], row -> new Row(Addressee.valueOf(row[1]), Nature.valueOf(row[2]))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

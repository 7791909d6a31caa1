package org.zhibao.cases.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Whose deadline each rule sets, from {@code deadlines/addressees.csv}; a rule that is not listed there binds the office. */
final class Addressees {

    private static final Map<String, Addressee> BY_RULE = read();

    private Addressees() {}

    static Addressee of(String rule) {
        return BY_RULE.getOrDefault(rule, Addressee.OFFICE);
    }

    private static Map<String, Addressee> read() {
        try (var file = Objects.requireNonNull(Addressees.class.getResourceAsStream("/deadlines/addressees.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> Addressee.valueOf(row[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

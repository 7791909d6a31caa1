package org.zhibao.identifiers;

import java.util.List;
import java.util.function.Supplier;

/**
 * The outcome of checking a text where a refusal is an ordinary answer, as in the lines of a bulk intake. Where a refusal
 * ends the work, use the type's {@code parse}, which throws {@link InvalidIdentifier}.
 */
public sealed interface Parsed<T> {

    record Valid<T>(T value, List<Finding> warnings) implements Parsed<T> {
        public Valid {
            warnings = List.copyOf(warnings);
        }
    }

    record Invalid<T>(Finding finding) implements Parsed<T> {}

    static <T extends Identifier> Parsed<T> of(Supplier<T> parse) {
        try {
            T value = parse.get();
            return new Valid<>(value, value.warnings());
        } catch (InvalidIdentifier e) {
            return new Invalid<>(e.finding());
        }
    }

    /** @throws InvalidIdentifier when the text was refused */
    default T orElseThrow() {
        return switch (this) {
            case Valid<T> valid -> valid.value();
            case Invalid<T> invalid -> throw invalid.finding().asException();
        };
    }
}

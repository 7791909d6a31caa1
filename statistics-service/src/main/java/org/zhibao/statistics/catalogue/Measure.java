package org.zhibao.statistics.catalogue;

import java.util.Locale;

/** What is measured of the facts that a rule picks. */
public sealed interface Measure {

    /** Distinct subjects: cases, mediations, pledges. A second event of the same subject does not count again. */
    record Count() implements Measure {
        @Override
        public String toString() {
            return "COUNT";
        }
    }

    /** Distinct texts of an attribute, such as shipment numbers; facts without it do not count. */
    record Distinct(String attribute) implements Measure {
        @Override
        public String toString() {
            return "DISTINCT:" + attribute;
        }
    }

    /** The sum of a quantity over all facts. */
    record Sum(Quantity quantity) implements Measure {
        @Override
        public String toString() {
            return "SUM:" + quantity.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The quantities that a fact may have. */
    enum Quantity {
        PERSONS,
        RIGHTS,
        /** In fen. */
        AMOUNT
    }

    /**
     * Reads {@code COUNT}, {@code DISTINCT:attribute} or {@code SUM:quantity}.
     *
     * @throws IllegalArgumentException for anything else
     */
    static Measure parse(String text) {
        var parts = text.split(":", 2);
        return switch (parts[0]) {
            case "COUNT" -> new Count();
            case "DISTINCT" -> new Distinct(argument(parts, text));
            case "SUM" -> new Sum(Quantity.valueOf(argument(parts, text).toUpperCase(Locale.ROOT)));
            default -> throw new IllegalArgumentException("unknown measure " + text);
        };
    }

    private static String argument(String[] parts, String text) {
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("the measure " + text + " needs an argument after the colon");
        }
        return parts[1];
    }
}

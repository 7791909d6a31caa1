package org.zhibao.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** Prints results as Markdown. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void table(String title, String... columns) {
        out.printf("%n### %s%n%n| %s |%n|%s%n", title, String.join(" | ", columns), " --- |".repeat(columns.length));
    }

    void row(Object... values) {
        var line = new StringBuilder("|");
        for (var value : values) {
            line.append(' ')
                    .append(value instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : value)
                    .append(" |");
        }
        out.println(line);
    }
}

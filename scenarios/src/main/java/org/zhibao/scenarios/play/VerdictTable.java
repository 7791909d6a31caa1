package org.zhibao.scenarios.play;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The report and the suite side by side, for a terminal. */
public final class VerdictTable {

    private static final List<String> HEADER = List.of("indicator", "name", "report", "suite", "source", "");

    private VerdictTable() {}

    /** Lines of the table, header first. */
    public static List<String> lines(List<Verdict> verdicts) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADER);
        for (var verdict : verdicts) {
            var expected = verdict.expected();
            var name = expected.region().equals(mainRegion(verdicts))
                    ? expected.name()
                    : expected.name() + " (" + expected.region() + ")";
            rows.add(List.of(
                    expected.code(),
                    name,
                    expected.printed(),
                    verdict.suite(),
                    verdict.source(),
                    verdict.equal() ? "✓" : "✗"));
        }
        var widths = IntStream.range(0, HEADER.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), widths[column], column == 2 || column == 3))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .toList();
    }

    private static String mainRegion(List<Verdict> verdicts) {
        return verdicts.getFirst().expected().region();
    }

    private static String padded(String text, int width, boolean right) {
        var space = " ".repeat(Math.max(0, width - width(text)));
        return right ? space + text : text + space;
    }

    /** Columns that a terminal needs: two for a Chinese character. */
    static int width(String text) {
        return text.codePoints()
                .map(point -> Character.isIdeographic(point)
                                || (point >= 0x3000 && point <= 0x303F)
                                || (point >= 0xFF00 && point <= 0xFF60)
                        ? 2
                        : 1)
                .sum();
    }
}

package org.zhibao.scenarios.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A CSV file with a header row (RFC 4180, UTF-8) whose rows know their line.
 *
 * @param name name within the scenario's folder
 * @param text the file as it is, for posting it unchanged
 * @param columns names of the header row
 */
public record CsvFile(String name, String text, List<String> columns, List<Row> rows) {

    /** One row: its line in the file, from 1, and its cells by column. */
    public record Row(CsvFile.Origin origin, int line, Map<String, String> cells) {
        /** The cell of a column; empty when the column is absent. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        public void mistake(String column, String rule) {
            origin.mistakes().add(origin.file(), line, column, rule);
        }
    }

    /** Where a row comes from and where its mistakes go. */
    public record Origin(String file, Mistakes mistakes) {}

    private record Line(int number, List<String> cells) {}

    /** Reads a file that must have these columns and may have others. */
    public static CsvFile read(Path path, String name, Set<String> required, Mistakes mistakes) {
        try {
            var text = Files.readString(path);
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text, new Origin(name, mistakes), required);
        } catch (IOException e) {
            mistakes.add(name, 1, "(file)", "must be a readable UTF-8 file: " + e);
            return new CsvFile(name, "", List.of(), List.of());
        }
    }

    private static CsvFile parse(String text, Origin origin, Set<String> required) {
        var lines = split(text, origin);
        if (lines.isEmpty()) {
            origin.mistakes().add(origin.file(), 1, "(header)", "must name the columns " + required);
            return new CsvFile(origin.file(), text, List.of(), List.of());
        }
        var columns = lines.getFirst().cells();
        for (var column : required) {
            if (!columns.contains(column)) {
                origin.mistakes().add(origin.file(), 1, column, "is a required column");
            }
        }
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.cells().size() != columns.size()) {
                origin.mistakes()
                        .add(
                                origin.file(),
                                line.number(),
                                "(row)",
                                "has %d cells where the header has %d"
                                        .formatted(line.cells().size(), columns.size()));
                continue;
            }
            var cells = new LinkedHashMap<String, String>();
            for (var i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), line.cells().get(i));
            }
            rows.add(new Row(origin, line.number(), cells));
        }
        return new CsvFile(origin.file(), text, List.copyOf(columns), List.copyOf(rows));
    }

    private static List<Line> split(String text, Origin origin) {
        var lines = new ArrayList<Line>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        var number = 1;
        var start = 1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n') {
                number++;
            }
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                endLine(lines, cells, cell, start);
                start = number;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            origin.mistakes().add(origin.file(), start, "(row)", "has a quotation mark that is not closed");
        }
        endLine(lines, cells, cell, start);
        return lines;
    }

    private static void endLine(List<Line> lines, List<String> cells, StringBuilder cell, int number) {
        if (!cells.isEmpty() || !cell.isEmpty()) {
            cells.add(cell.toString());
            lines.add(new Line(number, List.copyOf(cells)));
        }
        cells.clear();
        cell.setLength(0);
    }
}

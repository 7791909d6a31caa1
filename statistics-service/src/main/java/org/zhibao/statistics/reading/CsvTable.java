package org.zhibao.statistics.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A comma-separated text (RFC 4180) with a header row: quoted cells may hold commas, doubled quotes and line breaks; lines
 * end with LF or CRLF; a byte order mark and empty lines are passed over.
 *
 * @param header names of the columns, without surrounding spaces
 */
public record CsvTable(List<String> header, List<Row> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * @param line number of the line where the row begins, from 1
     * @param cells by column, without surrounding spaces
     */
    public record Row(int line, Map<String, String> cells) {

        /** The cell's text; empty where the table has no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** @throws MalformedCsvException for an unclosed quote, no header, or a row of another length than the header */
    public static CsvTable parse(String text) {
        var records = new Scanner(text).records();
        if (records.isEmpty()) {
            throw new MalformedCsvException(1, "csv-no-header", "");
        }
        var header = records.getFirst().cells();
        var rows = new ArrayList<Row>();
        for (var line : records.subList(1, records.size())) {
            if (line.cells().size() != header.size()) {
                throw new MalformedCsvException(
                        line.line(), "csv-cells", line.cells().size() + " ≠ " + header.size());
            }
            var cells = new HashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), line.cells().get(i));
            }
            rows.add(new Row(line.line(), cells));
        }
        return new CsvTable(header, List.copyOf(rows));
    }

    private record Line(int line, List<String> cells) {}

    private static final class Scanner {

        private final String text;
        private int at;
        private int line = 1;

        Scanner(String text) {
            this.text = text;
            this.at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        }

        List<Line> records() {
            var records = new ArrayList<Line>();
            while (at < text.length()) {
                int begin = line;
                var cells = cells();
                if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
                    records.add(new Line(begin, cells));
                }
            }
            return records;
        }

        private List<String> cells() {
            var cells = new ArrayList<String>();
            while (true) {
                cells.add((at < text.length() && text.charAt(at) == '"' ? quoted() : plain()).strip());
                if (at >= text.length()) {
                    return cells;
                }
                if (text.charAt(at++) == '\n') {
                    line++;
                    return cells;
                }
            }
        }

        /** Up to the comma or line feed that ends the cell. */
        private String plain() {
            int begin = at;
            while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(begin, at);
        }

        private String quoted() {
            int begin = line;
            var cell = new StringBuilder();
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else if (c == '"') {
                    at++;
                    return cell.append(plain()).toString();
                } else if (c == '\n') {
                    line++;
                }
                cell.append(c);
            }
            throw new MalformedCsvException(begin, "csv-quote", "");
        }
    }
}

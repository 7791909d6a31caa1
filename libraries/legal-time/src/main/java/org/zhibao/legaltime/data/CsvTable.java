package org.zhibao.legaltime.data;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.data.CsvRecords.CsvRecord;

/**
 * A CSV file with a fixed header (RFC 4180, UTF-8). Values are read through {@link CsvRow}, which notes every mistake;
 * {@link #refuseIfWrong()} then refuses the file with all of them at once, so that an office corrects it in one go.
 */
public final class CsvTable {
    private final List<CsvRow> rows;
    private final List<DataProblem> problems;

    private CsvTable(List<CsvRow> rows, List<DataProblem> problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /**
     * Reads a whole file; the caller closes the reader.
     *
     * @param columns the header the file must have, in this order
     * @throws InvalidDataException when the text is not CSV, the header differs or the file has no rows
     */
    public static CsvTable read(Reader reader, List<String> columns) {
        List<CsvRecord> records;
        try {
            records = CsvRecords.split(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requireHeader(records, columns);
        List<DataProblem> problems = new ArrayList<>();
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRecord csvRecord : records.subList(1, records.size())) {
            if (csvRecord.fields().size() == columns.size()) {
                rows.add(new CsvRow(csvRecord.line(), byColumn(columns, csvRecord.fields()), problems));
            } else {
                int found = csvRecord.fields().size();
                problems.add(new DataProblem(
                        csvRecord.line(),
                        "",
                        new Wording(
                                "应有" + columns.size() + "列，实有" + found + "列",
                                columns.size() + " fields expected, " + found + " found")));
            }
        }
        return new CsvTable(rows, problems);
    }

    public List<CsvRow> rows() {
        return List.copyOf(rows);
    }

    /** Notes a mistake that only the meaning of several rows shows. */
    public void problem(int line, String field, Wording message) {
        problems.add(new DataProblem(line, field, message));
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** @throws InvalidDataException with every mistake noted so far */
    public void refuseIfWrong() {
        if (isWrong()) {
            throw new InvalidDataException(problems);
        }
    }

    private static void requireHeader(List<CsvRecord> records, List<String> columns) {
        String expected = String.join(",", columns);
        if (records.isEmpty() || !records.getFirst().fields().equals(columns)) {
            throw new InvalidDataException(
                    List.of(new DataProblem(1, "", new Wording("表头应为 " + expected, "the header must be " + expected))));
        }
        if (records.size() == 1) {
            throw new InvalidDataException(
                    List.of(new DataProblem(2, "", new Wording("文件没有数据行", "the file has no rows"))));
        }
    }

    private static Map<String, String> byColumn(List<String> columns, List<String> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), fields.get(i).strip());
        }
        return values;
    }
}

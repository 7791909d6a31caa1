package org.zhibao.cases.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;

/** Reads a batch in XLSX: the first sheet, its header in the first row that is not empty. */
final class XlsxFile {

    private static final int MOST_NAMED = 20;
    /** A spreadsheet keeps no more digits of a number than this; longer ones are other numbers by then. */
    private static final int DIGITS_KEPT = 15;

    private final LineSink sink;
    private final ProblemException formulas = new ProblemException(422, "file-refused");
    private int formulasFound;
    private @Nullable TableRows rows;

    private XlsxFile(LineSink sink) {
        this.sink = sink;
    }

    /**
     * Gives every line to the sink.
     *
     * @throws ProblemException 422 when the file as a whole cannot be read, has merged cells or formulas
     */
    static void read(BatchFile file, long maxUnpacked, LineSink sink) throws IOException {
        SpreadsheetCheck.pass(file.path(), maxUnpacked);
        try (var workbook = new ReadableWorkbook(file.path().toFile());
                var sheet = workbook.getFirstSheet().openStream()) {
            var reading = new XlsxFile(sink);
            sheet.forEach(reading::row);
            reading.end();
        } catch (ExcelReaderException _) {
            throw new ProblemException(422, "file-refused").at("", "spreadsheet-unreadable");
        }
    }

    private void row(Row row) {
        row.stream()
                .filter(cell -> cell != null && cell.getType() == CellType.FORMULA)
                .forEach(this::formula);
        if (formulasFound > 0) {
            return;
        }
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add("");
        }
        if (rows == null) {
            header(row, cells);
        } else {
            read(row, cells, rows);
        }
    }

    private void header(Row row, List<String> cells) {
        row.stream().filter(cell -> cell != null).forEach(cell -> cells.set(cell.getColumnIndex(), cell.getText()));
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        if (!cells.isEmpty() && !TableRows.isPassedOver(cells)) {
            rows = TableRows.under(cells);
        }
    }

    private void read(Row row, List<String> cells, TableRows table) {
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getCell(i);
            if (cell == null) {
                continue;
            }
            var column = i < table.header().size() ? table.header().get(i) : null;
            if (losesDigits(cell, column)) {
                var address = cell.getAddress().toString();
                sink.unreadable(
                        row.getRowNum(),
                        new ProblemException(422, "line-refused")
                                .at("/cells/" + address, "cell-lost-digits", Map.of("cell", address)));
                return;
            }
            cells.set(i, text(cell, column));
        }
        if (!cells.isEmpty() && !TableRows.isPassedOver(cells)) {
            table.row(row.getRowNum(), cells, sink);
        }
    }

    private static boolean losesDigits(Cell cell, @Nullable BatchColumn column) {
        return cell.getType() == CellType.NUMBER
                && column != BatchColumn.OCCURRED_ON
                && cell.asNumber().abs().compareTo(BigDecimal.TEN.pow(DIGITS_KEPT)) >= 0;
    }

    private static String text(Cell cell, @Nullable BatchColumn column) {
        return switch (cell.getType()) {
            case NUMBER ->
                column == BatchColumn.OCCURRED_ON
                        ? cell.asDate().toLocalDate().toString()
                        : cell.asNumber().stripTrailingZeros().toPlainString();
            case STRING, ERROR, BOOLEAN -> cell.getText();
            case FORMULA, EMPTY -> "";
        };
    }

    private void formula(Cell cell) {
        formulasFound++;
        if (formulasFound <= MOST_NAMED) {
            var address = cell.getAddress().toString();
            formulas.at("/cells/" + address, "cell-formula", Map.of("cell", address));
        }
    }

    private void end() {
        if (formulasFound > 0) {
            throw formulas;
        }
        if (rows == null) {
            throw new ProblemException(422, "file-refused")
                    .at("/columns", "header-missing", Map.of("known", BatchColumn.fields()));
        }
    }
}

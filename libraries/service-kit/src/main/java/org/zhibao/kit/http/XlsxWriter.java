package org.zhibao.kit.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Rows as a spreadsheet under a frozen header. Text stays text: nothing that somebody typed becomes a formula. */
final class XlsxWriter implements RowWriter, AutoCloseable {

    private static final int ROWS_IN_MEMORY = 500;
    private static final String DATE = "yyyy-mm-dd";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxWriter(OutputStream out, String name, String... columns) {
        workbook = new Workbook(out, "Zhibao", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.length; column++) {
            sheet.value(0, column, columns[column]);
            sheet.style(0, column).bold().set();
        }
        next = 1;
    }

    @Override
    public void row(@Nullable Object... fields) {
        for (int column = 0; column < fields.length; column++) {
            put(column, fields[column]);
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            flush();
        }
    }

    private void put(int column, @Nullable Object field) {
        switch (field) {
            case null -> {
                // An empty cell.
            }
            case LocalDate date -> {
                sheet.value(next, column, date);
                sheet.style(next, column).format(DATE).set();
            }
            case Number number -> sheet.value(next, column, number);
            default -> sheet.value(next, column, field.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

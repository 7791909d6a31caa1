package org.zhibao.cases.lawdata;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.data.CsvRow;
import org.zhibao.legaltime.data.CsvTable;

/** A bundled CSV file. A mistake in it stops the start, with all of them named. */
public final class DataFile {

    private DataFile() {}

    /**
     * Reads every row.
     *
     * @param resource path within the service's resources
     * @param columns the header that the file must have
     * @throws org.zhibao.legaltime.data.InvalidDataException when the file is wrong
     */
    public static <T> List<T> read(String resource, List<String> columns, Function<CsvRow, T> reader) {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The service was built without " + resource);
        }
        try (var text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var table = CsvTable.read(text, columns);
            var rows = table.rows().stream().map(reader).toList();
            table.refuseIfWrong();
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text that must be there; a blank one is noted against the file. */
    public static String text(CsvRow row, String field) {
        var text = row.required(field);
        return text == null ? "" : text;
    }

    /** Whether a row that is in force from one day to another, both included, is so on the day. */
    public static boolean inForce(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}

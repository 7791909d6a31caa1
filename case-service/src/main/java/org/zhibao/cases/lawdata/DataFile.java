package org.zhibao.cases.lawdata;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
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

    /** One of an enumeration's constants; another text is noted against the file, which is then refused as a whole. */
    public static <E extends Enum<E>> E constant(CsvRow row, String field, Class<E> type, E otherwise) {
        var constant = row.constant(field, type);
        return constant == null ? otherwise : constant;
    }

    /** Whether the field says {@code YES}. */
    public static boolean isYes(CsvRow row, String field) {
        return row.text(field).equals("YES");
    }
}

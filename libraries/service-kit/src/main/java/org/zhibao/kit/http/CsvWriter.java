package org.zhibao.kit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180) under a header. A leading byte-order mark makes spreadsheets read it as UTF-8. */
public final class CsvWriter implements RowWriter {

    private final Writer out;

    /**
     * Begins the file.
     *
     * @throws UncheckedIOException when the reader has gone
     */
    public CsvWriter(Writer out, String... columns) {
        this.out = out;
        write("\uFEFF" + String.join(",", columns) + "\r\n");
    }

    @Override
    public void row(@Nullable Object... fields) {
        write(Arrays.stream(fields).map(CsvWriter::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Quoted where needed; a leading formula sign is disarmed, so that no spreadsheet computes what somebody typed. */
    private static String field(@Nullable Object value) {
        var text = Objects.toString(value, "");
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

package org.zhibao.cases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases as CSV (RFC 4180) with a header row. A leading byte-order mark makes spreadsheets read it as UTF-8. */
final class CaseCsv {

    private static final String HEADER =
            "\uFEFFnumber,kind,channel,state,region,title,officer,receivedOn,acceptedOn,decidedOn,closedOn,outcome,id\r\n";

    private final Writer out;

    CaseCsv(Writer out) throws IOException {
        this.out = out;
        out.write(HEADER);
    }

    void write(CaseSummary row) {
        try {
            out.write(Stream.of(
                            row.number(),
                            row.kind(),
                            row.channel(),
                            row.state(),
                            row.region(),
                            row.title(),
                            row.officer(),
                            row.receivedOn(),
                            row.acceptedOn(),
                            row.decidedOn(),
                            row.closedOn(),
                            row.outcome(),
                            row.id())
                    .map(CaseCsv::field)
                    .collect(Collectors.joining(",", "", "\r\n")));
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

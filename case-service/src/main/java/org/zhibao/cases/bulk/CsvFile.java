package org.zhibao.cases.bulk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import org.zhibao.kit.problem.ProblemException;

/** Reads a batch in CSV. */
final class CsvFile {

    private CsvFile() {}

    /**
     * Gives every line to the sink.
     *
     * @throws ProblemException 422 when the file as a whole cannot be read
     */
    static void read(BatchFile file, Charset charset, int longestLine, LineSink sink) throws IOException {
        try (var text = TextEncoding.open(file.path(), charset)) {
            var parser = new CsvParser(text, longestLine);
            var header = parser.next();
            while (header != null && TableRows.isPassedOver(header.values())) {
                header = parser.next();
            }
            if (header == null) {
                throw new ProblemException(422, "file-refused")
                        .at("/columns", "header-missing", Map.of("known", BatchColumn.fields()));
            }
            var rows = TableRows.under(header.values());
            for (var fields = parser.next(); fields != null; fields = parser.next()) {
                if (!TableRows.isPassedOver(fields.values())) {
                    rows.row(fields.line(), fields.values(), sink);
                }
            }
        }
    }
}

package org.zhibao.cases.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;

/** Reads a batch in NDJSON: in each line the body of a {@code POST /cases}. */
final class NdjsonFile {

    private NdjsonFile() {}

    /** Gives every line to the sink; a line that is no JSON object is one that cannot be read. */
    static void read(BatchFile file, Charset charset, int longestLine, ObjectMapper json, LineSink sink)
            throws IOException {
        try (var text = TextEncoding.open(file.path(), charset)) {
            int number = 0;
            for (var line = next(text, longestLine); line != null; line = next(text, longestLine)) {
                number++;
                if (line.length() > longestLine) {
                    sink.unreadable(
                            number,
                            new ProblemException(422, "line-refused")
                                    .at("", "line-too-long", Map.of("line", number, "max", longestLine)));
                } else if (!line.toString().isBlank()) {
                    parse(number, line.toString(), json, sink);
                }
            }
        }
    }

    private static void parse(int number, String line, ObjectMapper json, LineSink sink) {
        try {
            var request = json.readTree(line);
            if (request.isObject()) {
                sink.line(number, request);
            } else {
                sink.unreadable(number, new ProblemException(422, "line-refused").at("", "line-no-object"));
            }
        } catch (JsonProcessingException malformed) {
            sink.unreadable(
                    number, Problems.refusalIn(malformed).orElseThrow(() -> new IllegalStateException(malformed)));
        }
    }

    /** The next line, cut one character past the longest that is taken; {@code null} at the end. */
    private static @Nullable StringBuilder next(Reader text, int longest) throws IOException {
        int letter = text.read();
        if (letter < 0) {
            return null;
        }
        var line = new StringBuilder();
        for (; letter >= 0 && letter != '\n'; letter = text.read()) {
            if (line.length() <= longest) {
                line.append((char) letter);
            }
        }
        return line;
    }
}

package org.zhibao.statistics.observations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.statistics.reading.CsvTable;
import org.zhibao.statistics.reading.MalformedCsvException;

/** Takes an upload apart into lines. What is wrong with the upload as a whole refuses it whole. */
@ApplicationScoped
class UploadReader {

    private static final Map<String, String> JSON_NAMES = Map.of(
            "regionCode", ObservationLine.REGION,
            "periodType", ObservationLine.PERIOD_TYPE,
            "asOf", ObservationLine.AS_OF);

    private final ObjectMapper json;

    UploadReader(ObjectMapper json) {
        this.json = json;
    }

    /** @throws ProblemException 400 when it is not UTF-8, no table, or lacks or adds a column */
    List<ObservationLine> csv(byte[] upload) {
        try {
            var table = CsvTable.parse(text(upload));
            requireColumns(table.header());
            return table.rows().stream()
                    .map(row -> new ObservationLine(row.line(), row.cells()))
                    .toList();
        } catch (MalformedCsvException malformed) {
            throw Problems.badRequest("/" + malformed.line(), malformed.rule(), Map.of("line", malformed.line()));
        }
    }

    /** @throws ProblemException 400 when it is not UTF-8 or a line is no JSON object of texts */
    List<ObservationLine> jsonLines(byte[] upload) {
        var lines = text(upload).lines().toList();
        var read = IntStream.range(0, lines.size())
                .filter(index -> !lines.get(index).isBlank())
                .mapToObj(index -> jsonLine(index + 1, lines.get(index)))
                .toList();
        if (read.isEmpty()) {
            throw Problems.badRequest("/1", "upload-empty", Map.of());
        }
        return read;
    }

    private ObservationLine jsonLine(int number, String line) {
        JsonNode object;
        try {
            object = json.readTree(line);
        } catch (JsonProcessingException malformed) {
            throw new ProblemException(400, "malformed-json")
                    .with("line", number)
                    .with(
                            "column",
                            malformed.getLocation() == null
                                    ? "?"
                                    : malformed.getLocation().getColumnNr());
        }
        var fields = new HashMap<String, String>();
        object.properties().forEach(property -> {
            var name = JSON_NAMES.getOrDefault(property.getKey(), property.getKey());
            var pointer = "/" + number + "/" + property.getKey();
            if (!ObservationLine.FIELDS.contains(name)) {
                throw Problems.badRequest(pointer, "unknown-field", Map.of("field", property.getKey()));
            }
            // A JSON number would lose the zeros it was printed with.
            if (!property.getValue().isTextual()) {
                throw Problems.badRequest(pointer, "wrong-type", Map.of("expected", "string"));
            }
            fields.put(name, property.getValue().textValue().strip());
        });
        return new ObservationLine(number, fields);
    }

    private static void requireColumns(List<String> header) {
        var refusal = new ProblemException(400, "bad-request");
        ObservationLine.FIELDS.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> refusal.at("/1/" + column, "column-missing", Map.of("column", column)));
        header.stream()
                .filter(column -> !ObservationLine.FIELDS.contains(column))
                .forEach(column -> refusal.at("/1/" + column, "column-unknown", Map.of("column", column)));
        if (!List.copyOf(header).stream()
                .sorted()
                .toList()
                .equals(ObservationLine.FIELDS.stream().sorted().toList())) {
            throw refusal;
        }
    }

    private static String text(byte[] upload) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(upload))
                    .toString();
        } catch (CharacterCodingException _) {
            throw Problems.badRequest("", "upload-not-utf8", Map.of());
        }
    }
}

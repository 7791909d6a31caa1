package org.zhibao.gateway.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibao.gateway.problem.Problem;
import org.zhibao.gateway.problem.ProblemType;
import org.zhibao.gateway.problem.Text;
import org.zhibao.gateway.problem.Violation;

/** Reading a JSON body, and saying where it stops being JSON. */
final class JsonBody {

    private JsonBody() {}

    /** Decodes a body to plain maps, lists and values. */
    static @Nullable Object read(Buffer body) {
        return switch (Json.decodeValue(body)) {
            case JsonObject object -> object.getMap();
            case JsonArray array -> array.getList();
            case null -> null;
            case Object value -> value;
        };
    }

    static Problem problem(DecodeException malformed) {
        if (!(malformed.getCause() instanceof JsonProcessingException syntax) || syntax.getLocation() == null) {
            return Problem.of(ProblemType.MALFORMED_JSON, "请求体不是合法的 JSON", "The body is not valid JSON");
        }
        int line = syntax.getLocation().getLineNr();
        int column = syntax.getLocation().getColumnNr();
        var zh = "请求体不是合法的 JSON：第 " + line + " 行第 " + column + " 列";
        var en = "The body is not valid JSON: line " + line + " column " + column;
        return Problem.of(ProblemType.MALFORMED_JSON, zh, en)
                .withViolations(List.of(new Violation("", "malformed-json", new Text(zh, en))));
    }
}

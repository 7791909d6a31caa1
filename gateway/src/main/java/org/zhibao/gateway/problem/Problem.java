package org.zhibao.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * An error as the caller sees it, RFC 9457.
 *
 * @param detail what happened this time, naming the service or the limit concerned
 * @param violations what is wrong with the request, empty when the request is not to blame
 * @param headers response headers that belong to the problem, e.g. {@code Retry-After}
 */
public record Problem(ProblemType type, Text detail, List<Violation> violations, Map<String, String> headers) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String zh, String en) {
        return new Problem(type, new Text(zh, en), List.of(), Map.of());
    }

    public Problem withHeaders(Map<String, String> more) {
        return new Problem(type, detail, violations, more);
    }

    public Problem withViolations(List<Violation> found) {
        return new Problem(type, detail, found, headers);
    }

    /**
     * The body of the answer.
     *
     * @param instance path of the request the problem occurred on
     */
    public Buffer render(Language language, String instance) {
        var json = new JsonObject()
                .put("type", type.uri())
                .put("title", type.title().in(language))
                .put("status", type.status())
                .put("detail", detail.in(language))
                .put("instance", instance)
                .put("code", type.code());
        if (!violations.isEmpty()) {
            var list = new JsonArray();
            violations.forEach(violation -> list.add(new JsonObject()
                    .put("pointer", violation.pointer())
                    .put("code", violation.code())
                    .put("detail", violation.detail().in(language))));
            json.put("violations", list);
        }
        return json.toBuffer();
    }
}

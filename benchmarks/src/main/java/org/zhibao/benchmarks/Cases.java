package org.zhibao.benchmarks;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The calls that benchmarks make. */
final class Cases {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private final String token;

    Cases(String token) {
        this.token = token;
    }

    /** A case as it was last seen. */
    record Seen(String id, String etag) {}

    /** Registers a trademark case. */
    Seen register(Connection connection) throws IOException {
        return register(connection, "TM_INFRINGEMENT", "SELF_FOUND", "2023-03-06");
    }

    /** Registers a request to adjudicate and checks its standing, without which it is not taken up. */
    Seen requested(Connection connection, String occurredOn) throws IOException {
        var seen = register(connection, "PATENT_ECOM", "ECOM_CENTRE", occurredOn);
        var body = "{\"occurredOn\":\"" + occurredOn
                + "\",\"requester\":\"PATENTEE\",\"proofs\":[\"IDENTITY\",\"PATENT_CERTIFICATE\"],\"sued\":false}";
        return new Seen(seen.id(), act(connection, seen, "standing", body).etag());
    }

    private Seen register(Connection connection, String kind, String channel, String occurredOn) throws IOException {
        var answer = connection.send("POST", "/api/v1/cases", headers(), body(kind, channel, occurredOn));
        require(answer, 201);
        var id = ID.matcher(answer.body());
        if (!id.find()) {
            throw new IOException("No id in " + answer.body());
        }
        return new Seen(id.group(1), answer.etag());
    }

    private static String body(String kind, String channel, String occurredOn) {
        return """
               {"kind":"%s","channel":"%s","region":"150102","occurredOn":"%s","title":"基准测试示例数据",\
               "parties":[{"role":"RESPONDENT","kind":"ORGANISATION","name":"示例数据有限公司","identifier":"91150100MA0000007W"}],\
               "rights":[{"type":"TRADEMARK","number":"%d","name":"示例"}]}""".formatted(
                        kind, channel, occurredOn, ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }

    /** Takes a case up. */
    void accept(Connection connection, Seen seen, String occurredOn) throws IOException {
        act(connection, seen, "acceptance", "{\"occurredOn\":\"" + occurredOn + "\",\"accepted\":true}");
    }

    private Connection.Answer act(Connection connection, Seen seen, String act, String body) throws IOException {
        var headers = new java.util.LinkedHashMap<>(headers());
        headers.put("If-Match", seen.etag());
        var answer = connection.send("POST", "/api/v1/cases/" + seen.id() + "/" + act, headers, body);
        require(answer, 200);
        return answer;
    }

    void read(Connection connection, String id) throws IOException {
        require(connection.send("GET", "/api/v1/cases/" + id, Map.of("Authorization", "Bearer " + token), ""), 200);
    }

    private Map<String, String> headers() {
        return Map.of(
                "Authorization",
                "Bearer " + token,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private static void require(Connection.Answer answer, int status) throws IOException {
        if (answer.status() != status) {
            throw new IOException("Expected " + status + ", was " + answer.status() + ": " + answer.body());
        }
    }
}

package org.zhibao.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.systemtests.Api.Reply;

/** What is wrong is refused through the gateway, each with its own code, and nothing of it takes effect. */
@Order(3)
@ExtendWith(SuiteExtension.class)
class BadInputIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CASES = "/api/v1/cases";

    private final Suite suite;

    BadInputIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void malformedJson() {
        assertRefused(officer().post(CASES, "{\"kind\": \"TM_INFRINGEMENT\", "), 400, "malformed-json");
    }

    @Test
    void wrongCheckDigit() {
        var refused = officer()
                .post(CASES, request("150203", "2025-03-03").replace("91150100MA0000007W", "91150100MA0000007X"));

        assertRefused(refused, 422, "rule-refused");
        assertThat(refused.json().path("violations").path(0).path("pointer").asText())
                .isEqualTo("/parties/0/identifier");
    }

    @Test
    void unknownRegion() {
        var refused = officer().post(CASES, request("150299", "2025-03-03"));

        assertRefused(refused, 422, "rule-refused");
        assertThat(refused.json().path("violations").path(0).path("pointer").asText())
                .isEqualTo("/region");
    }

    @Test
    void dateInTheFuture() {
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2);
        var refused = officer().post(CASES, request("150203", tomorrow.toString()));

        assertRefused(refused, 422, "rule-refused");
        assertThat(refused.json().path("violations").path(0).path("code").asText())
                .isEqualTo("date-in-future");
    }

    @Test
    void decisionBeforeAcceptance() {
        var registered = registered();
        var refused = act(registered, "decision", "{\"occurredOn\":\"2025-03-04\",\"outcome\":\"PENALTY_IMPOSED\"}");

        assertRefused(refused, 409, "wrong-state");
        assertThat(refused.json().path("allowedActs").toString()).contains("ACCEPTANCE");
        assertUnchanged(registered);
    }

    @Test
    void staleVersion() {
        var registered = registered();
        var acceptance = "{\"occurredOn\":\"2025-03-04\",\"accepted\":true}";
        assertThat(act(registered, "acceptance", acceptance).status()).isEqualTo(200);

        assertRefused(act(registered, "investigation", "{\"occurredOn\":\"2025-03-05\"}"), 412, "stale-version");
    }

    @Test
    void commandWithoutIfMatch() {
        var registered = registered();
        var refused = officer()
                .post(
                        CASES + "/" + registered.json().path("id").asText() + "/acceptance",
                        "{\"occurredOn\":\"2025-03-04\",\"accepted\":true}");

        assertRefused(refused, 428, "precondition-required");
        assertUnchanged(registered);
    }

    @Test
    void sameKeyWithAnotherBody() {
        var key = UUID.randomUUID().toString();
        assertThat(officer()
                        .post(CASES, request("150203", "2025-03-03"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(201);

        assertRefused(
                officer().post(CASES, request("150203", "2025-03-04"), "Idempotency-Key", key),
                422,
                "idempotency-key-reused");
    }

    @Test
    void sameKeyWithTheSameBodyIsNoMistake() {
        var key = UUID.randomUUID().toString();
        var first = officer().post(CASES, request("150203", "2025-03-03"), "Idempotency-Key", key);
        var second = officer().post(CASES, request("150203", "2025-03-03"), "Idempotency-Key", key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void tenMegabytes() {
        var refused = officer().post(CASES, request("150203", "2025-03-03").replace("示例商户", "示".repeat(10 << 20)));
        assertRefused(refused, 413, "body-too-large");
    }

    @Test
    void noToken() {
        assertRefused(suite.api().post(CASES, request("150203", "2025-03-03")), 401, "token-missing");
        assertRefused(suite.api().get(CASES), 401, "token-missing");
    }

    @Test
    void forgedToken() {
        var token = suite.stack().tokenFor("officer.150203");
        var forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);
        assertRefused(suite.api().as(forged).get(CASES), 401, "token-invalid");
    }

    @Test
    void expiredToken() throws Exception {
        // The demo client gets tokens of one second for as long as this takes; then of the usual length again.
        var admin = new Administration();
        admin.setTokenLifespan("police-gateway", "1");
        var shortLived = admin.tokenOf("police-gateway");
        admin.setTokenLifespan("police-gateway", "1800");

        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertRefused(suite.api().as(shortLived).get(CASES), 401, "token-expired"));
    }

    @Test
    void anotherRegion() {
        assertRefused(
                suite.api().as(suite.stack().tokenFor("officer.150203")).post(CASES, request("150102", "2025-03-03")),
                403,
                "outside-scope");
    }

    @Test
    void aRoleThatMayNot() {
        assertThat(suite.api()
                        .as(suite.stack().tokenForClient("bank-north"))
                        .post(CASES, request("150203", "2025-03-03"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void pledgeInAnotherBanksName() {
        var refused = suite.api().as(suite.stack().tokenForClient("bank-north")).post("/api/v1/pledges", """
                        {"rightKind":"PATENT","region":"150203","occurredOn":"2025-03-03","channel":"ONLINE",
                         "pledgor":{"name":"示例出质人","identifier":"91150100MA0000007W"},
                         "pledgee":{"name":"示例西部银行","identifier":"91150200MA7654329R"},
                         "securedClaim":{"amount":"1000000.00","currency":"CNY"},
                         "debtTermFrom":"2025-03-03","debtTermTo":"2026-03-03",
                         "rights":[{"number":"202310000001.5","filedOn":"2023-01-01","grantedOn":"2024-01-01"}]}
                        """);
        assertThat(refused.status()).as(refused.text()).isBetween(400, 499);
    }

    private Api officer() {
        return suite.api().as(suite.stack().tokenFor("officer.150200"));
    }

    private Reply registered() {
        var registered = officer().post(CASES, request("150203", "2025-03-03"));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered;
    }

    private Reply act(Reply on, String act, String body) {
        return officer().post(CASES + "/" + on.json().path("id").asText() + "/" + act, body, "If-Match", on.etag());
    }

    private void assertUnchanged(Reply registered) {
        var now = officer().get(CASES + "/" + registered.json().path("id").asText());
        assertThat(now.etag()).isEqualTo(registered.etag());
    }

    private static void assertRefused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.code()).as(reply.text()).isEqualTo(code);
    }

    private static String request(String region, String occurredOn) {
        return """
                {"kind":"TM_INFRINGEMENT","channel":"COMPLAINT","region":"%s","occurredOn":"%s",
                 "title":"示例商户涉嫌侵权案【示例数据】",
                 "parties":[{"role":"RESPONDENT","kind":"ORGANISATION","name":"示例商户",
                             "identifier":"91150100MA0000007W"}],
                 "rights":[{"type":"TRADEMARK","number":"99000001"}]}
                """.formatted(region, occurredOn);
    }

    /** The identity provider's own API, as its administrator. */
    private final class Administration {
        private final HttpClient http = HttpClient.newHttpClient();
        private final String base = suite.stack().issuerUrl().replace("/realms/zhibao", "");

        void setTokenLifespan(String client, String seconds) throws Exception {
            var clients = base + "/admin/realms/zhibao/clients";
            var found =
                    JSON.readTree(send(request(clients + "?clientId=" + client).GET()));
            var id = found.path(0).path("id").asText();
            send(request(clients + "/" + id)
                    .PUT(BodyPublishers.ofString(
                            "{\"clientId\":\"%s\",\"attributes\":{\"access.token.lifespan\":\"%s\"}}"
                                    .formatted(client, seconds))));
        }

        String tokenOf(String client) throws Exception {
            return token(
                    "zhibao",
                    "grant_type=client_credentials&client_id=%s&client_secret=%s"
                            .formatted(client, encoded(DemoSecrets.PASSWORD)));
        }

        private HttpRequest.Builder request(String address) throws Exception {
            var token = token(
                    "master",
                    "grant_type=password&client_id=admin-cli&username=admin&password=" + encoded(DemoSecrets.PASSWORD));
            return HttpRequest.newBuilder(URI.create(address))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json");
        }

        private String token(String realm, String form) throws Exception {
            return JSON.readTree(send(HttpRequest.newBuilder(
                                    URI.create(base + "/realms/" + realm + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))))
                    .path("access_token")
                    .asText();
        }

        private String send(HttpRequest.Builder request) throws Exception {
            var response = http.send(request.build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
            return response.body();
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}

package org.zhibao.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibao.gateway.testsupport.RawHttp;
import org.zhibao.gateway.testsupport.Surroundings;
import org.zhibao.gateway.testsupport.Tokens;

/** What happens between the gateway and a service: bodies of every size, and services that fail. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class TransportIT {

    private static final int MIB = 1024 * 1024;

    @TestHTTPResource
    URI gateway;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + Tokens.of("officer-1", "officer"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(to(path).build(), BodyHandlers.ofString());
    }

    private static String codeOf(HttpResponse<String> answer) {
        return new JsonObject(answer.body()).getString("code");
    }

    @Test
    void aServiceThatIsDownIsNamed() throws Exception {
        var answer = get("/api/v1/pledges");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(codeOf(answer)).isEqualTo("upstream-unreachable");
        assertThat(answer.body()).contains("pledge-service");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aServiceThatDoesNotAnswerIsATimeout() throws Exception {
        var answer = get("/api/v1/cases/slow");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(codeOf(answer)).isEqualTo("upstream-too-slow");
        assertThat(answer.body()).contains("case-service");
    }

    /** Leaves a connection to mediation-service in the pool that will be dropped when it is used again. */
    private void leaveAUsedConnection() throws Exception {
        assertThat(get("/api/v1/mediations/any").statusCode()).isEqualTo(200);
    }

    @Test
    void aSafeCallIsRepeatedWhenAKeptConnectionWasJustClosed() throws Exception {
        leaveAUsedConnection();

        var answer = get("/api/v1/mediations/safe");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).as("times it arrived").isEqualTo("2");
    }

    @Test
    void aPostIsRepeatedWithAnIdempotencyKey() throws Exception {
        leaveAUsedConnection();

        var answer = client.send(
                to("/api/v1/mediations")
                        .header("Idempotency-Key", "key-1")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).as("times it arrived").isEqualTo("2");
    }

    @Test
    void aPostIsNotRepeatedWithoutAnIdempotencyKey() throws Exception {
        leaveAUsedConnection();

        var answer = client.send(
                to("/api/v1/mediations/unrepeatable")
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(codeOf(answer)).isEqualTo("upstream-broke-off");
        assertThat(answer.body()).contains("Idempotency-Key");
    }

    @Test
    void aCallIsRepeatedOnceOnly() throws Exception {
        var answer = get("/api/v1/mediations/never");

        assertThat(answer.statusCode()).isEqualTo(502);
    }

    @Test
    void anAnswerBrokenOffIsNeverTakenForAWholeOne() throws Exception {
        assertThat(get("/api/v1/leads/cut-small").statusCode()).isEqualTo(502);
        assertThatThrownBy(() -> get("/api/v1/leads/cut")).isInstanceOf(IOException.class);
    }

    @Test
    void largeAnswersStreamThrough() throws Exception {
        var answer = client.send(to("/api/v1/leads/large").build(), BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(3_000_000);
    }

    @Test
    void aBodyOf10MebibytesIsTooLargeAndNeverArrives() throws Exception {
        int before = Integer.parseInt(get("/api/v1/leads/calls").body());
        var tenMebibytes = BodyPublishers.ofByteArray(new byte[10 * MIB]);

        var answer = client.send(
                to("/api/v1/leads")
                        .header("Content-Type", "application/json")
                        .POST(tenMebibytes)
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(codeOf(answer)).isEqualTo("body-too-large");
        assertThat(answer.body()).contains("1048576");
        assertThat(Integer.parseInt(get("/api/v1/leads/calls").body())).isEqualTo(before + 1);
    }

    @Test
    void anUnannouncedBodyIsCountedWhileItIsRead() throws Exception {
        var chunked = BodyPublishers.ofByteArrays(
                () -> Stream.generate(() -> new byte[MIB / 4]).limit(10).iterator());

        var answer = client.send(to("/api/v1/leads").POST(chunked).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void uploadsStreamThroughBeyondTheOrdinaryLimit() throws Exception {
        var announced = BodyPublishers.ofByteArray(new byte[7 * MIB]);
        var chunked = BodyPublishers.ofByteArrays(
                () -> Stream.generate(() -> new byte[MIB]).limit(7).iterator());

        for (var body : new HttpRequest.BodyPublisher[] {announced, chunked}) {
            var answer = client.send(to("/api/v1/cases/17/evidence").POST(body).build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(new JsonObject(answer.body()).getInteger("bodyLength")).isEqualTo(7 * MIB);
        }
    }

    @Test
    void theFileOfAPieceOfEvidenceStreamsThroughAsItIs() throws Exception {
        var chunked = BodyPublishers.ofByteArrays(
                () -> Stream.generate(() -> new byte[MIB]).limit(5).iterator());

        var answer = client.send(
                to("/api/v1/cases/17/evidence/4/content").PUT(chunked).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getInteger("bodyLength")).isEqualTo(5 * MIB);
    }

    @Test
    void uploadsHaveALimitToo() throws Exception {
        var announced = BodyPublishers.ofByteArray(new byte[9 * MIB]);
        var chunked = BodyPublishers.ofByteArrays(
                () -> Stream.generate(() -> new byte[MIB]).limit(9).iterator());

        for (var body : new HttpRequest.BodyPublisher[] {announced, chunked}) {
            var answer = client.send(to("/api/v1/cases/batches").POST(body).build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains(Integer.toString(8 * MIB));
        }
    }

    @Test
    void aCallerMayAskWhetherToSendItsBody() throws Exception {
        var accepted = client.send(
                to("/api/v1/leads")
                        .expectContinue(true)
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(accepted.body()).getInteger("bodyLength")).isEqualTo(2);
    }

    @Test
    void speaksHttp2WithoutTls() throws Exception {
        try (var http2 =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var chunked = BodyPublishers.ofByteArrays(
                    () -> Stream.generate(() -> new byte[MIB]).limit(3).iterator());
            var first = http2.send(to("/api/v1/leads/x").build(), BodyHandlers.ofString());
            var upload =
                    http2.send(to("/api/v1/cases/17/evidence").POST(chunked).build(), BodyHandlers.ofString());
            var cut = http2.send(
                    to("/api/v1/leads").POST(BodyPublishers.ofString("{}")).build(), BodyHandlers.ofString());

            assertThat(first.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(new JsonObject(upload.body()).getInteger("bodyLength")).isEqualTo(3 * MIB);
            assertThat(new JsonObject(cut.body()).getInteger("bodyLength")).isEqualTo(2);
        }
    }

    @Test
    void headersBeyondTheLimitAreRefused() throws Exception {
        var answer = RawHttp.exchange(gateway, "GET /api/v1/leads HTTP/1.1\nX-Long: " + "x".repeat(20_000), "");

        assertThat(answer).startsWith("HTTP/1.1 431 ");
    }
}

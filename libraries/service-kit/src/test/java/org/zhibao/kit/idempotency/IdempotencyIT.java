package org.zhibao.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.zhibao.kit.sample.SampleService.NOTES;
import static org.zhibao.kit.sample.SampleService.as;
import static org.zhibao.kit.sample.SampleService.asOfficer;
import static org.zhibao.kit.sample.SampleService.newNote;
import static org.zhibao.kit.sample.SampleService.note;
import static org.zhibao.kit.sample.SampleService.renaming;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.kit.sample.Gate;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.kit.testsupport.TestTokens;
import org.zhibao.kit.time.OfficeClock;

/** Requests that are sent again. */
@QuarkusTest
class IdempotencyIT {

    @Inject
    Gate gate;

    @Inject
    OfficeClock clock;

    @Inject
    IdempotencyCleanUp cleanUp;

    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameRequestGetsTheSameAnswerAndHappensOnce() {
        var title = "once " + key;
        var first = post(NOTES, newNote(title));

        // White space makes no other request.
        var second = post(NOTES, newNote(title).replace(",", " ,\n"));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(first.header("ETag")).isEqualTo("\"0\"");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(first.header("Location")).endsWith("/api/v1/notes/" + first.path("id"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(notes(title)).isOne();
    }

    @Test
    void aCommandIsRepeatedThoughTheRepresentationWasReadAgain() {
        var path = NOTES + "/" + note() + "/renaming";
        var first = asOfficer()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .body(renaming("renamed"))
                .post(path);

        var second = asOfficer()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(renaming("renamed"))
                .post(path);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void anotherBodyOrAnotherPathIsRefused() {
        var body = newNote("mine");
        post(NOTES, body).then().statusCode(201);

        post(NOTES, newNote("yours"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("idempotency-key-reused"));
        asOfficer()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .body(renaming("x"))
                .post(NOTES + "/" + note() + "/renaming")
                .then()
                .statusCode(422);
    }

    @Test
    void anotherQueryIsRefused() {
        var path = NOTES + "/" + note() + "/renaming";

        renamed(path + "?proposer=mine").statusCode(200);
        renamed(path + "?proposer=yours").statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    private ValidatableResponse renamed(String path) {
        return asOfficer()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .body(renaming("x"))
                .post(path)
                .then();
    }

    @Test
    void theKeysOfTwoCallersAreTwoKeys() {
        post(NOTES, newNote("mine")).then().statusCode(201);

        as(TestTokens.of("wang").roles("officer").region("150100"))
                .header("Idempotency-Key", key)
                .body(newNote("yours"))
                .post(NOTES)
                .then()
                .statusCode(201)
                .body("title", equalTo("yours"));
    }

    @Test
    void whileTheFirstIsInFlightTheSecondIsRefused() throws Exception {
        gate.close();
        try {
            var title = "slow " + key;
            var first = CompletableFuture.supplyAsync(() -> post(NOTES, newNote(title)));
            gate.awaitArrival();

            post(NOTES, newNote(title)).then().statusCode(409).body("code", equalTo("idempotency-in-flight"));

            gate.open();
            assertThat(first.get().statusCode()).isEqualTo(201);
            post(NOTES, newNote(title))
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(first.get().path("id")));
            assertThat(notes(title)).isOne();
        } finally {
            gate.open();
        }
    }

    @Test
    void aFailureIsNotKept() {
        post(NOTES, newNote("roll back")).then().statusCode(422);
        post(NOTES, newNote("mended")).then().statusCode(201).body("title", equalTo("mended"));
    }

    @Test
    void aServerErrorIsNotKept() {
        post(NOTES + "/overload", renaming("x")).then().statusCode(503);

        assertThat(records()).isZero();
    }

    @Test
    void anAnswerWithoutBodyIsKept() {
        post(NOTES + "/nothing", renaming("x")).then().statusCode(204);
        assertThat(records()).isOne();

        assertThat(post(NOTES + "/nothing", renaming("x")).asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", ""})
    void aKeyIsVisibleAscii(String wrong) {
        asOfficer()
                .header("Idempotency-Key", wrong)
                .body(newNote("x"))
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-invalid"));
    }

    @Test
    void aKeyHasAtMost200Characters() {
        asOfficer()
                .header("Idempotency-Key", "k".repeat(201))
                .body(newNote("x"))
                .post(NOTES)
                .then()
                .statusCode(400);
    }

    @Test
    void answersAreForgottenAfterTheRetention() {
        post(NOTES, newNote("kept")).then().statusCode(201);

        cleanUp.run();
        assertThat(records()).isOne();

        clock.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(7).plusMinutes(1)));
        try {
            cleanUp.run();
        } finally {
            clock.reset();
        }
        assertThat(records()).isZero();
    }

    private Response post(String path, String body) {
        return asOfficer().header("Idempotency-Key", key).body(body).post(path);
    }

    private long records() {
        return TestPostgres.count("select count(*) from idempotency_record where key = '" + key + "'");
    }

    private static long notes(String title) {
        return TestPostgres.count("select count(*) from note where title = '" + title + "'");
    }
}

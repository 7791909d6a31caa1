package org.zhibao.kit.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Somebody who calls the API of a service under test. Single quotes in bodies stand for double ones. */
public final class Caller {

    private final TestTokens token;
    private final String collection;

    /**
     * @param collection path of the collection that the caller works on, e.g. {@code /api/v1/pledges}
     */
    public Caller(TestTokens token, String collection) {
        this.token = token;
        this.collection = collection;
    }

    /** A caller of a role who serves a region's subtree. */
    public static Caller of(String role, String region, String collection) {
        return new Caller(TestTokens.of(role + "." + region).roles(role).region(region), collection);
    }

    /** A bare request in the caller's name; answers in English. */
    public RequestSpecification request() {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .header("Authorization", token.bearer());
    }

    /** Reads below the collection, e.g. {@code ?state=AGREED} or {@code /counts}. */
    public ValidatableResponse get(String rest) {
        return request().get(collection + rest).then();
    }

    /** Tries to create. */
    public ValidatableResponse post(String body) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(json(body))
                .post(collection)
                .then();
    }

    /** Creates, and stays with what was created. */
    public Journey create(String body) {
        return new Journey(this, post(body).statusCode(201));
    }

    private static String json(String body) {
        return body.replace('\'', '"');
    }

    /** A resource as somebody last saw it, carried from act to act. */
    public static final class Journey {
        private final Caller caller;
        private final ValidatableResponse seen;

        private Journey(Caller caller, ValidatableResponse seen) {
            this.caller = caller;
            this.seen = seen;
        }

        /** Performs an act, which succeeds. */
        public Journey act(String act, String body) {
            return new Journey(caller, attempt(act, body).statusCode(200));
        }

        /** Tries an act. */
        public ValidatableResponse attempt(String act, String body) {
            return caller.request()
                    .header("If-Match", etag())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(json(body))
                    .post(path() + "/" + act)
                    .then();
        }

        /** Hands the resource to somebody else. */
        public Journey as(Caller other) {
            return new Journey(other, seen);
        }

        public ValidatableResponse seen() {
            return seen;
        }

        public String id() {
            return seen.extract().path("id");
        }

        public String etag() {
            return seen.extract().header("ETag");
        }

        public String path() {
            return caller.collection + "/" + id();
        }
    }
}

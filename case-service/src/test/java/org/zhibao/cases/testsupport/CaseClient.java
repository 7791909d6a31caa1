package org.zhibao.cases.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.zhibao.kit.testsupport.TestTokens;

/** Somebody who calls the case API. */
public final class CaseClient {

    private final String region;
    private final String role;

    private CaseClient(String region, String role) {
        this.region = region;
        this.role = role;
    }

    public static CaseClient officer(String region) {
        return new CaseClient(region, "officer");
    }

    public static CaseClient of(String role, String region) {
        return new CaseClient(region, role);
    }

    /** A case as the caller last saw it. */
    public record Seen(String id, String etag) {}

    public RequestSpecification request() {
        return requestAs(role);
    }

    private RequestSpecification requestAs(String otherRole) {
        return given().contentType(ContentType.JSON)
                .header(
                        "Authorization",
                        TestTokens.of(otherRole + "." + region)
                                .roles(otherRole)
                                .region(region)
                                .bearer());
    }

    public static String body(String kind, String region, String occurredOn) {
        return """
               {"kind":"%s","channel":"SELF_FOUND","region":"%s","occurredOn":"%s","title":"示例",
                "parties":[{"role":"RESPONDENT","kind":"ORGANISATION","name":"示例公司","identifier":"91150100MA0000007W"}],
                "rights":[{"type":"TRADEMARK","number":"99000001","name":"示例"}]}""".formatted(kind, region, occurredOn);
    }

    public Seen register(String kind, String where, String occurredOn) {
        return register(body(kind, where, occurredOn));
    }

    public Seen register(String body) {
        var answer = request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract();
        return new Seen(answer.path("id"), answer.header("ETag"));
    }

    /** The case as it is now, after acts of others. */
    public Seen now(Seen seen) {
        return new Seen(seen.id(), request().get("/api/v1/cases/" + seen.id()).header("ETag"));
    }

    /** Reads what belongs to a case, such as its deadlines. */
    public ValidatableResponse read(Seen seen, String part) {
        return read(seen.id(), part);
    }

    public ValidatableResponse read(String id, String part) {
        return request().get("/api/v1/cases/" + id + "/" + part).then().statusCode(200);
    }

    public ValidatableResponse docket(String query) {
        return request().get("/api/v1/docket" + query).then().statusCode(200);
    }

    /** Posts an act; single quotes in the body stand for double ones. */
    public ValidatableResponse post(Seen seen, String act, String body) {
        return postAs(role, seen, act, body);
    }

    /** Posts an act as somebody of the same office with another role. */
    public ValidatableResponse postAs(String otherRole, Seen seen, String act, String body) {
        return requestAs(otherRole)
                .header("If-Match", seen.etag())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body.replace('\'', '"'))
                .post("/api/v1/cases/" + seen.id() + "/" + act)
                .then();
    }

    public Carried carryAs(String otherRole, Seen seen, String act, String body) {
        return new Carried(postAs(otherRole, seen, act, body).statusCode(200));
    }

    /** A request to adjudicate whose requester, the patentee, has shown standing. */
    public Carried shown(Seen received, String on) {
        return carry(
                received,
                "standing",
                "{'occurredOn':'" + on
                        + "','requester':'PATENTEE','proofs':['IDENTITY','PATENT_CERTIFICATE'],'sued':false}");
    }

    public Carried carry(Seen seen, String act, String body) {
        return new Carried(post(seen, act, body).statusCode(200));
    }

    /** A case that is being carried from act to act. */
    public final class Carried {
        private final ValidatableResponse answer;

        private Carried(ValidatableResponse answer) {
            this.answer = answer;
        }

        public Carried then(String act, String body) {
            return as(role, act, body);
        }

        public Carried as(String otherRole, String act, String body) {
            return new Carried(postAs(otherRole, seen(), act, body).statusCode(200));
        }

        /** The case as the last answer showed it. */
        public Seen seen() {
            var extracted = answer.extract();
            return new Seen(extracted.path("id"), extracted.header("ETag"));
        }

        /** Reads what belongs to the case now, such as its deadlines. */
        public ValidatableResponse read(String part) {
            return CaseClient.this.read(seen(), part);
        }

        public ValidatableResponse answer() {
            return answer;
        }
    }
}

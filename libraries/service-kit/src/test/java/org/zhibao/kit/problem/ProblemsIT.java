package org.zhibao.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.zhibao.kit.sample.SampleService.NOTES;
import static org.zhibao.kit.sample.SampleService.as;
import static org.zhibao.kit.sample.SampleService.asOfficer;
import static org.zhibao.kit.sample.SampleService.newNote;
import static org.zhibao.kit.sample.SampleService.note;
import static org.zhibao.kit.sample.SampleService.officer;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.sample.UntypedResource;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.kit.testsupport.TestTokens;

/** Everything that can be wrong with a request, and how it is answered. */
@QuarkusTest
class ProblemsIT {

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @Test
    void textsAreChineseUnlessTheCallerPrefersEnglish() {
        var path = NOTES + "/" + UUID.randomUUID();

        asOfficer()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "zh-CN")
                .body("type", equalTo("urn:zhibao:problem:not-found"))
                .body("title", equalTo("未找到"))
                .body("status", equalTo(404))
                .body("instance", equalTo(path))
                .body("code", equalTo("not-found"));
        asOfficer()
                .header("Accept-Language", "fr;q=0.9, en-GB;q=0.8, zh;q=0.1")
                .get(path)
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"))
                .body("detail", startsWith("There is no note with id"));
    }

    @Test
    void malformedJsonIsShownItsPlace() {
        for (var broken : new String[] {"{\n  \"region\": }", "{\n  \"region\" \"150102\"}"}) {
            post(broken).statusCode(400).body("code", equalTo("malformed-json")).body("detail", containsString("2"));
        }
        post("{\"region\": \"150102\"").statusCode(400).body("code", equalTo("malformed-json"));
        post(newNote("x") + " trailing").statusCode(400);
        post("").statusCode(400).body("violations[0].pointer", equalTo(""));
        post("null").statusCode(400);
        post("[]").statusCode(400);
        post("{\"title\": \"a\", \"title\": \"b\"}").statusCode(400);
    }

    @Test
    void valuesThatDoNotFitAreNamedWithWhatWouldFit() {
        violation("{\"nosuch\": 1}", "/nosuch", "unknown-field", "没有名为 nosuch 的字段");
        violation("{\"colour\": \"BLUE\"}", "/colour", "wrong-type", "应为RED | GREEN");
        violation("{\"colour\": 0}", "/colour", "wrong-type", "应为RED | GREEN");
        violation("{\"occurredOn\": \"2023-02-30\"}", "/occurredOn", "wrong-type", "应为日期,例如 2025-03-31");
        violation("{\"occurredOn\": \"6.5.2023\"}", "/occurredOn", "wrong-type", "应为日期,例如 2025-03-31");
        violation("{\"occurredOn\": 19000}", "/occurredOn", "wrong-type", "应为日期,例如 2025-03-31");
        violation("{\"weight\": \"7\"}", "/weight", "wrong-type", "应为整数");
        violation("{\"weight\": 7.5}", "/weight", "wrong-type", "应为整数");
        violation("{\"weight\": 1" + "0".repeat(30) + "}", "/weight", "wrong-type", "应为整数");
        violation("{\"parties\": {}}", "/parties", "wrong-type", "应为数组");
        violation("{\"parties\": [{\"nosuch\": 1}]}", "/parties/0/nosuch", "unknown-field", "没有名为 nosuch 的字段");
    }

    @Test
    void whatNoDatabaseKeepsIsRefusedBeforeItIsTried() {
        for (var foreign : new String[] {"a\\u0000b", "\\ud83d", "\\ude00x"}) {
            violation("{\"title\": \"" + foreign + "\"}", "/title", "unstorable-text", "含有无法保存的字符(U+0000 或者不成对的代理码位)");
        }
        for (var date : new String[] {"-5000-01-01", "0000-01-01", "+10000-01-01"}) {
            violation("{\"occurredOn\": \"" + date + "\"}", "/occurredOn", "wrong-type", "应为日期,例如 2025-03-31");
        }
        post(newNote("x").replaceFirst("\"occurredOn\": ?\"[^\"]*\"", "\"occurredOn\": \"0949-01-01\""))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/occurredOn"))
                .body("violations[0].code", equalTo("date-implausible"));
        asOfficer()
                .urlEncodingEnabled(false)
                .get(NOTES + "/page?limit=5&q=a%00b")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?q"))
                .body("violations[0].code", equalTo("unstorable-text"));
    }

    @Test
    void anAnswerIsWrittenInJsonOrNotAtAll() {
        for (var other : new String[] {"text/csv", "text/plain", "application/xml"}) {
            asOfficer()
                    .accept(other)
                    .get(UntypedResource.PATH)
                    .then()
                    .statusCode(406)
                    .body("code", equalTo("not-acceptable"));
        }
        asOfficer()
                .accept("text/csv, */*;q=0.1")
                .get(UntypedResource.PATH)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("version", equalTo(7));
    }

    @Test
    void whatAValueItselfRefusesIsARuleOfItsField() {
        var wrongDigit = "{\"parties\": [{\"name\": \"x\", \"identifier\": \"91150100MA0N0000X1\"}]}";
        post(wrongDigit)
                .statusCode(422)
                .body("code", equalTo("rule-refused"))
                .body("violations[0].pointer", equalTo("/parties/0/identifier"))
                .body("violations[0].detail", matchesPattern("(?s).*\\p{IsHan}.*"));
        asOfficer()
                .header("Accept-Language", "en")
                .body(wrongDigit)
                .post(NOTES)
                .then()
                .body("violations[0].detail", not(matchesPattern("(?s).*\\p{IsHan}.*")));
        post("{\"parties\": [{\"name\": \"x\", \"even\": {\"value\": 3}}]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/parties/0/even"))
                .body("violations[0].code", equalTo("invalid-value"))
                .body("violations[0].detail", equalTo("3 is odd"));
    }

    @Test
    void brokenConstraintsAreAllNamedInTheCallersLanguage() {
        var body = """
                {"region": "150102", "occurredOn": "2023-05-06", "title": " ", "parties": [{"name": "ok"}, {"name": ""}, null]}""";
        post(body)
                .statusCode(400)
                .body("code", equalTo("bad-request"))
                .body("violations.pointer", equalTo(java.util.List.of("/parties/1/name", "/parties/2", "/title")))
                .body("violations.code", equalTo(java.util.List.of("not-blank", "not-null", "not-blank")))
                .body("violations[0].detail", equalTo("不能为空"))
                .body("violations[1].detail", equalTo("缺少必填项"));
        asOfficer()
                .header("Accept-Language", "en")
                .body(body)
                .post(NOTES)
                .then()
                .body("violations[0].detail", equalTo("must not be blank"))
                .body("violations[1].detail", equalTo("must be given"));
        asOfficer()
                .get(NOTES + "/page?limit=501")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?limit"))
                .body("violations[0].code", equalTo("max"));
        asOfficer()
                .get(NOTES + "/page?limit=many")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?limit"))
                .body("violations[0].code", equalTo("unreadable-parameter"));
    }

    @Test
    void theHttpLayersRefusalsAreProblemsToo() {
        asOfficer().get("/api/v1/nosuch").then().statusCode(404).body("code", equalTo("no-such-path"));
        asOfficer().get(NOTES + "/no-uuid").then().statusCode(404).body("code", equalTo("no-such-path"));
        asOfficer().delete(NOTES).then().statusCode(405).body("code", equalTo("method-not-allowed"));
        asOfficer().accept("image/png").get(NOTES).then().statusCode(406).body("code", equalTo("not-acceptable"));
        given().header("Authorization", officer().bearer())
                .contentType(ContentType.TEXT)
                .body("x")
                .post(NOTES)
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
        asOfficer()
                .body(newNote("x".repeat(3_000_000)))
                .post(NOTES)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("payload-too-large"));
    }

    @Test
    void whoeverIsNotKnownIsAskedForAToken() {
        given().get(NOTES)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
        for (var wrong : new String[] {officer().expired().bearer(), officer().forged(), "Bearer nonsense"}) {
            given().header("Authorization", wrong)
                    .get(NOTES)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                    .body("code", equalTo("unauthenticated"));
        }
        as(TestTokens.of("clerk").roles("clerk").region("150100"))
                .body(newNote("x"))
                .post(NOTES)
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void aFaultOfOursTellsANumberAndNothingElse() {
        var answer = asOfficer().get(NOTES + "/fault").then();

        answer.statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("internal-error"))
                .body("detail", matchesPattern("服务发生内部错误,请把编号 [0-9a-f-]{36} 告知管理员。"));
        assertThat(answer.extract().asString()).doesNotContain("secret", "Exception", "org.zhibao");
    }

    @Test
    void aDatabaseThatIsDownIsSaidToBeForAWhile() {
        var id = note();
        TestPostgres.crash();
        try {
            asOfficer()
                    .header("Idempotency-Key", "outage")
                    .body(newNote("x"))
                    .post(NOTES)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("code", equalTo("unavailable"));
            asOfficer().get(NOTES + "/" + id).then().statusCode(503);
            given().get(health + "/ready")
                    .then()
                    .statusCode(503)
                    .body("checks.findAll { it.status == 'DOWN' }.name", hasItem(containsString("Database")));
            given().get(health + "/live").then().statusCode(200);
        } finally {
            TestPostgres.recover();
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> asOfficer().get(NOTES + "/" + id).statusCode() == 200);
        asOfficer()
                .header("Idempotency-Key", "outage")
                .body(newNote("x"))
                .post(NOTES)
                .then()
                .statusCode(201);
    }

    @Test
    void connectionsThatDiedAreReplacedAtOnce() {
        var id = note();
        TestPostgres.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = '"
                + TestPostgres.APPLICATION + "' and pid <> pg_backend_pid()");

        var unlucky = 0;
        while (asOfficer().get(NOTES + "/" + id).statusCode() != 200) {
            unlucky++;
            assertThat(unlucky)
                    .as("requests refused after the database is back")
                    .isLessThan(25);
        }
    }

    private static ValidatableResponse post(String body) {
        return asOfficer().body(body).post(NOTES).then();
    }

    private static void violation(String body, String pointer, String code, String detail) {
        post(body)
                .statusCode(400)
                .body("code", equalTo("bad-request"))
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code))
                .body("violations[0].detail", equalTo(detail));
    }
}

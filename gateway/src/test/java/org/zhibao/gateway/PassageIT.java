package org.zhibao.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.zhibao.gateway.testsupport.RawHttp;
import org.zhibao.gateway.testsupport.Surroundings;
import org.zhibao.gateway.testsupport.Tokens;

/** A call's way through the gateway: who may pass, what travels on, and what comes back. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class PassageIT {

    @TestHTTPResource
    URI gateway;

    private static RequestSpecification officer() {
        return given().header("Authorization", "Bearer " + Tokens.of("officer-1", "officer"));
    }

    @Test
    void passesOnPathQueryMethodAndToken() {
        var token = Tokens.of("officer-2", "officer");

        given().header("Authorization", "Bearer " + token)
                .urlEncodingEnabled(false)
                .when()
                .get("/api/v1/cases/echo/%E5%91%BC?text=a%20b&sort=-number")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("method", equalTo("GET"))
                .body("uri", equalTo("/api/v1/cases/echo/%E5%91%BC?text=a%20b&sort=-number"))
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void refusesACallWithoutToken() {
        given().when()
                .get("/api/v1/cases/echo/x")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"zhibao\"")
                .body("code", equalTo("token-missing"))
                .body("type", equalTo("urn:zhibao:problem:token-missing"))
                .body("title", equalTo("需要登录"))
                .body("instance", equalTo("/api/v1/cases/echo/x"));
    }

    @Test
    void refusesAnExpiredToken() {
        given().header("Authorization", "Bearer " + Tokens.expired("officer-1"))
                .when()
                .get("/api/v1/cases/echo/x")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("code", equalTo("token-expired"));
    }

    @Test
    void refusesATokenSignedBySomebodyElse() throws Exception {
        given().header("Authorization", "Bearer " + Tokens.signedBySomebodyElse("officer-1"))
                .when()
                .get("/api/v1/cases/echo/x")
                .then()
                .statusCode(401)
                .body("code", equalTo("token-invalid"));
    }

    @Test
    void refusesWhatIsNoTokenAtAll() {
        given().header("Authorization", "Bearer nonsense")
                .when()
                .get("/api/v1/cases/echo/x")
                .then()
                .statusCode(401)
                .body("code", equalTo("token-invalid"));
        given().header("Authorization", "Basic b2ZmaWNlcjpzZWNyZXQ=")
                .when()
                .get("/api/v1/cases/echo/x")
                .then()
                .statusCode(401)
                .body("code", equalTo("token-invalid"));
    }

    @Test
    void letsEveryoneReadPublicResourcesButNotWriteThem() {
        given().when().get("/api/v1/vocabularies/case-kinds").then().statusCode(200);
        given().when().get("/api/v1/indicators").then().statusCode(200);
        given().when().get("/api/v1/service-items").then().statusCode(200).body("sections.size()", equalTo(4));
        given().when().post("/api/v1/indicators").then().statusCode(401);
        given().when().get("/api/v1/vocabulariesx").then().statusCode(404);
    }

    @Test
    void aBadTokenIsRefusedOnPublicResourcesToo() {
        given().header("Authorization", "Bearer nonsense")
                .when()
                .get("/api/v1/indicators")
                .then()
                .statusCode(401);
    }

    @Test
    void namesAnUnknownPathInBothLanguages() {
        officer()
                .when()
                .get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .header("Content-Language", "zh-CN")
                .body("code", equalTo("unknown-path"))
                .body("title", equalTo("没有这个路径"));
        officer()
                .header("Accept-Language", "en-GB, zh;q=0.5")
                .when()
                .get("/elsewhere")
                .then()
                .statusCode(404)
                .header("Content-Language", "en")
                .body("title", equalTo("No such path"));
    }

    @Test
    void refusesPathsThatServersReadDifferently() throws Exception {
        for (var path : new String[] {
            "/api/v1/vocabularies/../cases",
            "/api/v1/vocabularies/%2e%2e/cases",
            "/api/v1//cases",
            "/api/v1/cases/a%2Fb"
        }) {
            var answer = RawHttp.exchange(gateway, "GET " + path + " HTTP/1.1", "");

            assertThat(answer).as(path).startsWith("HTTP/1.1 400 ").contains("\"path-not-normal\"");
        }
    }

    @Test
    void keepsACallersRequestIdAndReplacesOneThatCouldDisturbALog() {
        officer()
                .header("X-Request-Id", "portal-42.a_b")
                .when()
                .get("/api/v1/cases/echo/x")
                .then()
                .header("X-Request-Id", "portal-42.a_b")
                .body("headers.x-request-id", equalTo("portal-42.a_b"));
        officer()
                .header("X-Request-Id", "two words")
                .when()
                .get("/api/v1/cases/echo/x")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .body("headers.x-request-id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void stripsWhatIsNotForTheOtherSide() {
        officer()
                .header("X-Forwarded-For", "10.9.8.7")
                .header("Forwarded", "for=10.9.8.7")
                .header("X-Zhibao-Scope", "150000")
                .header("X-Real-IP", "10.9.8.7")
                .header("Proxy-Authorization", "Basic x")
                .header("TE", "trailers")
                .header("Connection", "keep-alive, X-Hop")
                .header("X-Hop", "1")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .when()
                .get("/api/v1/cases/echo/x")
                .then()
                .statusCode(200)
                .header("X-Private", nullValue())
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .body("headers.x-forwarded-for", matchesPattern("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", containsString("localhost:"))
                .body("headers.forwarded", nullValue())
                .body("headers.x-zhibao-scope", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.proxy-authorization", nullValue())
                .body("headers.te", nullValue())
                .body("headers.x-hop", nullValue())
                .body("headers.traceparent", containsString("0af7651916cd43dd"));
    }

    @Test
    void aServicesOwnProblemPassesThrough() {
        officer()
                .when()
                .get("/api/v1/leads/refused")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("rule-refused"));
    }

    @Test
    void aReferenceToAResourceLeadsThroughTheGateway() {
        officer()
                .when()
                .get("/api/v1/leads/created")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/cases/17?at=2023");
    }

    @Test
    void answersWithoutBodyPassThrough() {
        officer()
                .when()
                .delete("/api/v1/leads/no-content")
                .then()
                .statusCode(204)
                .header("ETag", "\"7\"");
        officer().when().head("/api/v1/leads/echo").then().statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void tellsHowMuchOfTheAllowanceIsLeft() {
        officer()
                .when()
                .get("/api/v1/cases/echo/x")
                .then()
                .header("RateLimit-Policy", "\"authenticated\";q=100000;w=60")
                .header("RateLimit", matchesPattern("\"authenticated\";r=\\d+;t=\\d+"));
    }

    @Test
    void servesOneDocumentAndItsPage() {
        given().redirects().follow(false).when().get("/").then().statusCode(302).header("Location", "/docs/");
        given().when()
                .get("/docs/")
                .then()
                .statusCode(200)
                .body(containsString("/openapi.json"))
                .body(not(containsString("https://")));
        given().when().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
        given().when()
                .get("/openapi.json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("x-missing-services", hasItem("pledge-service"));
        given().when().get("/openapi.yaml").then().statusCode(200).body(containsString("openapi: 3.1.0"));
    }
}

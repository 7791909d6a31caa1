package org.zhibao.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import org.zhibao.gateway.testsupport.Surroundings;
import org.zhibao.gateway.testsupport.Tokens;

/** The one document, and requests checked against what the services say of themselves. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class DescriptionIT {

    private static JsonObject document() {
        return new JsonObject(given().when().get("/openapi.json").asString());
    }

    private static RequestSpecification officer() {
        return given().header("Authorization", "Bearer " + Tokens.of("officer-1", "officer"))
                .contentType("application/json");
    }

    @BeforeEach
    void servicesAreDescribed() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> document().getJsonObject("paths").containsKey("/api/v1/cases")
                        && document().getJsonObject("paths").containsKey("/api/v1/indicators"));
    }

    @Test
    void holdsTheServicesPathsAndNamesThoseMissing() {
        var document = document();

        assertThat(document.getJsonObject("paths").fieldNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/service-items",
                        "/api/v1/cases",
                        "/api/v1/cases/{id}",
                        "/api/v1/cases/slow",
                        "/api/v1/indicators");
        assertThat(document.getJsonArray("x-missing-services")).containsExactly("mediation-service", "pledge-service");
    }

    @Test
    void isTheSameInYaml() {
        Map<String, Object> yaml =
                new Yaml().load(given().when().get("/openapi.yaml").asString());

        assertThat(new JsonObject(yaml)).isEqualTo(document());
    }

    @Test
    void isNotSentAgainUnchanged() {
        var tag = given().when().get("/openapi.json").header("ETag");

        given().header("If-None-Match", tag).when().get("/openapi.json").then().statusCode(304);
    }

    @Test
    void aRequestThatMatchesPasses() {
        officer().body("""
                        {"kind": "PATENT_INFRINGEMENT", "occurredOn": "2023-03-02", "summary": null,
                         "value": {"amount": "120000.00", "currency": "CNY"}, "parties": [{"name": "蒙牛"}], "more": 1}
                        """).when().post("/api/v1/cases").then().statusCode(200);
    }

    @Test
    void violationsAreNamedByPointer() {
        officer()
                .header("Accept-Language", "en")
                .body("""
                        {"kind": "OTHER", "value": {"amount": "1,5", "currency": "CNY"}, "parties": [{"name": "a"}, {}]}
                        """)
                .when()
                .post("/api/v1/cases")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("bad-request"))
                .body("violations.pointer", hasItems("/kind", "/occurredOn", "/value/amount", "/parties/1/name"))
                .body("violations.size()", equalTo(4))
                .body("violations.find { it.pointer == '/occurredOn' }.code", equalTo("required"))
                .body("violations.find { it.pointer == '/occurredOn' }.detail", equalTo("is required"));
    }

    @Test
    void malformedJsonIsRefusedWithItsPlace() {
        officer()
                .body("{\"kind\": \"PATENT_INFRINGEMENT\",\n \"occurredOn\": 2023-03-02}")
                .when()
                .post("/api/v1/cases")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-json"))
                .body("detail", equalTo("请求体不是合法的 JSON：第 2 行第 20 列"));
    }

    @Test
    void aMissingBodyIsRefused() {
        officer().when().post("/api/v1/cases").then().statusCode(400).body("violations[0].code", equalTo("required"));
    }

    @Test
    void parametersAreChecked() {
        officer()
                .when()
                .get("/api/v1/cases?limit=501&kind=PATENT_INFRINGEMENT&kind=NONE&text=12345678901")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems("?limit", "?kind", "?text"));
        officer()
                .when()
                .get("/api/v1/cases/not-a-uuid")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("{id}"));
        officer().when().get("/api/v1/cases?limit=500&text=1.5&other=x").then().statusCode(200);
        officer()
                .when()
                .get("/api/v1/cases/0197a3f0-7c1e-7a7a-8a4e-3f0c7b1f9d21")
                .then()
                .statusCode(200);
    }

    @Test
    void whatTheDocumentDoesNotDescribePasses() {
        officer()
                .contentType("text/csv")
                .body("a,b")
                .when()
                .post("/api/v1/cases")
                .then()
                .statusCode(200);
        officer().body("not json").when().post("/api/v1/leads").then().statusCode(200);
        officer().body("not json").when().post("/api/v1/cases/x/notes").then().statusCode(200);
    }
}

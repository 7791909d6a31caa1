package org.zhibao.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.zhibao.gateway.testsupport.Surroundings;
import org.zhibao.gateway.testsupport.Tokens;

/** Callers who call too often, and what the management port says. */
@QuarkusTest
@WithTestResource(value = Surroundings.class, initArgs = @ResourceArg(name = Surroundings.ALLOWANCE, value = "5"))
class LimitsIT {

    @TestHTTPResource(management = true)
    URI management;

    private static Response read(String token) {
        return given().header("Authorization", "Bearer " + token).when().get("/api/v1/leads/x");
    }

    @Test
    void everyCallerHasAnAllowanceOfItsOwn() {
        var busy = Tokens.of("busy");
        for (int i = 0; i < 5; i++) {
            assertThat(read(busy).statusCode()).isEqualTo(200);
        }

        var refused = read(busy);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.contentType()).isEqualTo("application/problem+json");
        assertThat(refused.jsonPath().getString("code")).isEqualTo("too-many-requests");
        assertThat(refused.jsonPath().getString("detail")).contains("每分钟最多 5 次");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 12);
        assertThat(refused.header("RateLimit")).startsWith("\"authenticated\";r=0;");
        // A new token of the same person does not help; another person is not affected, nor is a privileged role.
        assertThat(read(Tokens.of("busy")).statusCode()).isEqualTo(429);
        assertThat(read(Tokens.of("quiet")).statusCode()).isEqualTo(200);
        assertThat(read(Tokens.of("busy-system", "integrator")).header("RateLimit-Policy"))
                .isEqualTo("\"integrator\";q=200000;w=60");
    }

    @Test
    void guessingTokensIsCountedByAddress() {
        var statuses = new HashSet<Integer>();
        for (int i = 0; i < 6; i++) {
            statuses.add(read("guess-" + i).statusCode());
        }

        assertThat(statuses).containsExactlyInAnyOrder(401, 429);
    }

    @Test
    void servicesThatAreDownDoNotMakeTheGatewayUnready() {
        given().baseUri(management.toString())
                .when()
                .get("/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(
                        "checks.find { it.name == 'services' }.data.'pledge-service'",
                        equalTo("unreachable, requests not validated"))
                .body("checks.find { it.name == 'issuer-keys' }.status", equalTo("UP"));
        given().baseUri(management.toString()).when().get("/health/live").then().statusCode(200);
        given().baseUri(management.toString())
                .when()
                .get("/health/started")
                .then()
                .statusCode(200);
        given().when().get("/q/health/ready").then().statusCode(404);
    }

    @Test
    void callsAreCountedByService() {
        read(Tokens.of("counted"));

        var metrics = given().baseUri(management.toString())
                .when()
                .get("/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(metrics)
                .containsPattern(
                        "zhibao_gateway_requests_seconds_count\\{service=\"case-service\",status=\"2xx\"\\S* [1-9]");
    }
}

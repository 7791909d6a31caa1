package org.zhibao.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.zhibao.gateway.testsupport.Issuer;
import org.zhibao.gateway.testsupport.Surroundings;
import org.zhibao.gateway.testsupport.Tokens;

/** A gateway that starts before its issuer. */
@QuarkusTest
@WithTestResource(value = Surroundings.class, initArgs = @ResourceArg(name = Surroundings.LATE_ISSUER, value = "true"))
class LateIssuerIT {

    @TestHTTPResource(management = true)
    URI management;

    @Inject
    Vertx vertx;

    private int readiness() {
        return given().baseUri(management.toString())
                .when()
                .get("/health/ready")
                .statusCode();
    }

    @Test
    void becomesReadyWhenTheIssuerTurnsUp() throws Exception {
        var address = URI.create(ConfigProvider.getConfig().getValue(Tokens.ISSUER, String.class));
        var issuer = new Issuer(vertx, address.getPort());
        var token = Tokens.signedWith(issuer.privateKey(), "officer-1");

        given().when().get("/api/v1/vocabularies").then().statusCode(200);
        given().header("Authorization", "Bearer " + token)
                .when()
                .get("/api/v1/leads")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", equalTo("issuer-unavailable"));
        given().baseUri(management.toString()).when().get("/health/live").then().statusCode(200);
        assertThat(readiness()).isEqualTo(503);

        issuer.start();

        await().atMost(Duration.ofSeconds(60)).until(() -> readiness() == 200);
        given().header("Authorization", "Bearer " + token)
                .when()
                .get("/api/v1/leads")
                .then()
                .statusCode(200);
    }
}

package org.zhibao.kit.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.kit.sample.SampleService.NOTES;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.TestTokens;

/** A remembered token stands for nobody else, and for no request but the one that brings it. */
@QuarkusTest
class VerifiedTokensIT {

    @Inject
    VerifiedTokens verified;

    @Inject
    IdentityProviderManager providers;

    @Test
    void aTokenIsRememberedWithoutTheRequestThatBroughtIt() {
        var token = officer().token();

        assertThat(statusOf("Bearer " + token)).isEqualTo(200);

        var identity = verified.find(token).orElseThrow();
        assertThat(identity.getRoles()).contains("officer");
        assertThat(identity.getAttributes()).doesNotContainKey(RoutingContext.class.getName());
        assertThat(statusOf("Bearer " + token)).isEqualTo(200);
    }

    /** The provider that verifies would answer as well, for ten times the price; which of two equals is asked first is chance. */
    @Test
    void aRememberedTokenIsNotVerifiedAgain() {
        var token = officer().token();
        assertThat(statusOf("Bearer " + token)).isEqualTo(200);

        var answered = providers
                .authenticate(new TokenAuthenticationRequest(new AccessTokenCredential(token)))
                .await()
                .indefinitely();

        assertThat(answered).isSameAs(verified.find(token).orElseThrow());
    }

    @Test
    void aForgedTokenIsNotTakenForTheOneThatItImitates() {
        var genuine = officer();

        assertThat(statusOf(genuine.bearer())).isEqualTo(200);

        assertThat(statusOf(genuine.forged())).isEqualTo(401);
        assertThat(statusOf("Bearer unreadable")).isEqualTo(401);
    }

    private static TestTokens officer() {
        return TestTokens.of("remembered").roles("officer").region("150402");
    }

    private static int statusOf(String authorization) {
        return given().header("Authorization", authorization).get(NOTES).statusCode();
    }
}

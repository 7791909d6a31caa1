package org.zhibao.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant EXPIRY = Instant.parse("2026-03-02T08:00:00Z");

    private Instant now = EXPIRY.minusSeconds(60);
    private final VerifiedTokens verified = new VerifiedTokens(Duration.ofHours(1), new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void aTokenIsNotGoodFromTheSecondOnInWhichItExpires() {
        verified.remember(identity("a"));

        now = EXPIRY.minusMillis(1);
        assertThat(verified.find("a")).isPresent();
        assertThat(verified.find("b")).isEmpty();

        now = EXPIRY;
        assertThat(verified.find("a")).isEmpty();
    }

    private static SecurityIdentity identity(String token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Expiring())
                .addRole("officer")
                .addCredential(new AccessTokenCredential(token))
                .build();
    }

    private record Expiring() implements JsonWebToken {

        @Override
        public String getName() {
            return "li";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of(Claims.exp.name());
        }

        @Override
        @SuppressWarnings("unchecked") // The claim's type is the caller's to know.
        public <T> @Nullable T getClaim(String name) {
            return name.equals(Claims.exp.name()) ? (T) Long.valueOf(EXPIRY.getEpochSecond()) : null;
        }
    }
}

package org.zhibao.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The bearer tokens that were verified lately, with whom they stand for. A token is the same text in every call of its
 * quarter of an hour, and its RS256 verification took a tenth of a request's time.
 *
 * <p>Nothing is trusted for longer: tokens are verified without asking the issuer anyway, and an expired one is forgotten on
 * its second.
 */
@ApplicationScoped
class VerifiedTokens {

    private static final int MOST = 10_000;

    private final Cache<String, SecurityIdentity> verified;
    private final Clock clock;

    @Inject
    VerifiedTokens(@ConfigProperty(name = "zhibao.identity.remember-tokens-for") Duration time) {
        this(time, Clock.systemUTC());
    }

    VerifiedTokens(Duration time, Clock clock) {
        this.clock = clock;
        this.verified =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(time).build();
    }

    Optional<SecurityIdentity> find(String token) {
        return Optional.ofNullable(verified.getIfPresent(token)).filter(this::good);
    }

    /** Remembers whom a token stands for that was verified for this request. */
    void remember(SecurityIdentity identity) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        if (credential != null && identity.getPrincipal() instanceof JsonWebToken) {
            verified.asMap().computeIfAbsent(credential.getToken(), token -> withoutRequest(identity, token));
        }
    }

    private boolean good(SecurityIdentity identity) {
        var expiry = ((JsonWebToken) identity.getPrincipal()).getExpirationTime();
        return clock.millis() < TimeUnit.SECONDS.toMillis(expiry);
    }

    /** The identity that OpenID Connect makes holds on to the request that it was made for. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity, String token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredential(new AccessTokenCredential(token))
                .build();
    }
}

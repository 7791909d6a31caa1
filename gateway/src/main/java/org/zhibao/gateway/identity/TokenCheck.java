package org.zhibao.gateway.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;
import org.zhibao.gateway.memory.RecentlyUsed;
import org.zhibao.gateway.problem.Problem;
import org.zhibao.gateway.problem.ProblemException;

/**
 * Verifies bearer tokens (RFC 6750) locally against the issuer's published keys. The same token is verified once in a
 * while only: an RS256 verification costs more than everything else the gateway does for a call.
 */
@Singleton
public final class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final String SCHEME = "Bearer ";

    private record Verified(Caller caller, long goodUntilMillis) {}

    private final Vertx vertx;
    private final TenantIdentityProvider provider;
    private final RecentlyUsed<Verified> verified;
    private final long rememberMillis;
    private final Clock clock = Clock.systemUTC();

    @Inject
    TokenCheck(Vertx vertx, TenantIdentityProvider provider, IdentitySettings settings) {
        this.vertx = vertx;
        this.provider = provider;
        this.verified = new RecentlyUsed<>(settings.rememberTokens());
        this.rememberMillis = settings.rememberFor().toMillis();
    }

    /**
     * Tells who is calling.
     *
     * @param authorization value of the header, or null when there is none
     * @return the caller; null for a caller without a token; fails with a {@link ProblemException} when the token is not
     *     accepted or cannot be checked
     */
    public Future<@Nullable Caller> check(@Nullable String authorization) {
        if (authorization == null) {
            return Future.succeededFuture(null);
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Future.failedFuture(new ProblemException(TokenProblems.notBearer()));
        }
        var token = authorization.substring(SCHEME.length()).trim();
        var known = verified.find(token);
        return known != null && known.goodUntilMillis() > clock.millis()
                ? Future.succeededFuture(known.caller())
                : verify(token);
    }

    private Future<@Nullable Caller> verify(String token) {
        // The provider may answer on another thread while it is loading keys; the promise returns to this call's own.
        Promise<@Nullable Caller> outcome = ((ContextInternal) vertx.getOrCreateContext()).promise();
        provider.authenticate(new AccessTokenCredential(token))
                .subscribe()
                .with(
                        identity -> outcome.complete(remember(token, identity)),
                        failure -> outcome.fail(new ProblemException(explain(failure))));
        return outcome.future();
    }

    private Caller remember(String token, SecurityIdentity identity) {
        var jwt = (JsonWebToken) identity.getPrincipal();
        var subject = jwt.getSubject() != null
                ? jwt.getSubject()
                : identity.getPrincipal().getName();
        var caller = new Caller(subject, identity.getRoles(), jwt.getExpirationTime());
        long now = clock.millis();
        long goodUntil = Math.min(now + rememberMillis, TimeUnit.SECONDS.toMillis(caller.expiresAt()));
        if (goodUntil > now) {
            verified.put(token, new Verified(caller, goodUntil));
        }
        return caller;
    }

    private static Problem explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid) {
                return invalid.hasExpired() ? TokenProblems.expired() : TokenProblems.invalid();
            }
        }
        if (failure instanceof AuthenticationFailedException) {
            return TokenProblems.invalid();
        }
        LOG.warnf("Tokens cannot be checked: %s", failure.getMessage());
        return TokenProblems.issuerUnavailable();
    }
}

package org.zhibao.kit.scope;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells the scope of the work that the current thread does. */
@ApplicationScoped
public class CallerScopes {

    private static final ScopedValue<CallerScope> EXPLICIT = ScopedValue.newInstance();

    /** Told once of each identity, by which a request asks many times: a claim of the office's own costs the token an exception. */
    private final Cache<SecurityIdentity, CallerScope> told =
            Caffeine.newBuilder().weakKeys().build();

    private final CurrentIdentityAssociation identities;

    CallerScopes(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** Runs work in a scope other than the request's. Start the transaction inside: connections take the scope on when acquired. */
    public static <T> T callAs(CallerScope scope, Supplier<T> work) {
        return ScopedValue.where(EXPLICIT, scope).call(work::get);
    }

    /** Runs work in a scope other than the request's. */
    public static void runAs(CallerScope scope, Runnable work) {
        ScopedValue.where(EXPLICIT, scope).run(work);
    }

    /** The scope in force; {@link CallerScope#NONE} outside requests and for anonymous callers. */
    public CallerScope current() {
        if (EXPLICIT.isBound()) {
            return EXPLICIT.get();
        }
        if (!Arc.container().requestContext().isActive()) {
            return CallerScope.NONE;
        }
        var identity = identities.getIdentity();
        return identity == null || identity.isAnonymous() ? CallerScope.NONE : told.get(identity, CallerScopes::of);
    }

    private static CallerScope of(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            var subject = token.getSubject() == null ? token.getName() : token.getSubject();
            return CallerScope.of(
                    subject, token.getName(), identity.getRoles(), token.getClaim("region"), token.getClaim("org"));
        }
        return CallerScope.of(
                identity.getPrincipal().getName(), identity.getPrincipal().getName(), identity.getRoles(), null, null);
    }
}

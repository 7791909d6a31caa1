package org.zhibao.gateway.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Whether the issuer's keys are loaded. An issuer that was away when the gateway started is asked again until it answers;
 * once loaded, keys stay in use while the issuer is away.
 */
@Singleton
public final class IssuerKeys {

    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final long RETRY_MILLIS = 1000;

    /** Not a token: it is refused before any key is looked up, but only once there are keys. */
    private static final AccessTokenCredential PROBE = new AccessTokenCredential("probe");

    private final Vertx vertx;
    private final TenantIdentityProvider provider;
    private volatile boolean loaded;

    @Inject
    IssuerKeys(Vertx vertx, TenantIdentityProvider provider) {
        this.vertx = vertx;
        this.provider = provider;
    }

    public boolean loaded() {
        return loaded;
    }

    void start(@Observes StartupEvent starting) {
        probe();
    }

    private void probe() {
        provider.authenticate(PROBE).subscribe().with(unexpected -> loaded = true, refusal -> {
            if (refusal instanceof AuthenticationFailedException) {
                loaded = true;
                LOG.info("The issuer's keys are loaded");
            } else {
                vertx.setTimer(RETRY_MILLIS, due -> probe());
            }
        });
    }
}

package org.zhibao.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.zhibao.gateway.identity.IssuerKeys;

/** Without the issuer's keys every call with a token would be refused, so the gateway is not ready. */
@Readiness
@Singleton
final class IssuerKeysCheck implements AsyncHealthCheck {

    private final IssuerKeys keys;

    @Inject
    IssuerKeysCheck(IssuerKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(() -> HealthCheckResponse.named("issuer-keys")
                        .status(keys.loaded())
                        .build());
    }
}

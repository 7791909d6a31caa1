package org.zhibao.gateway;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stops the start of a gateway whose production configuration is unsafe, and says what is unsafe. */
@Singleton
final class ProductionGuard {

    private static final String ISSUER = "quarkus.oidc.auth-server-url";

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
        var config = ConfigProvider.getConfig();
        boolean onOneMachine = config.unwrap(SmallRyeConfig.class).getProfiles().contains("local");
        if (LaunchMode.current() != LaunchMode.NORMAL || onOneMachine) {
            return;
        }
        var faults = faultsOf(config);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Unsafe production configuration: " + String.join("; ", faults));
        }
    }

    static List<String> faultsOf(Config config) {
        var faults = new ArrayList<String>();
        var issuer = value(config, ISSUER);
        if (issuer.isEmpty() && value(config, "quarkus.oidc.public-key").isEmpty()) {
            faults.add(ISSUER + " is not set");
        } else if (issuer.startsWith("http:")) {
            faults.add(ISSUER + " has no TLS");
        } else if (!issuer.isEmpty() && URI.create(issuer).getHost() == null) {
            faults.add(ISSUER + " is not an address");
        }
        if ("false".equals(value(config, "zhibao.gateway.limits.requests.enabled"))) {
            faults.add("zhibao.gateway.limits.requests.enabled is off");
        }
        var origins = value(config, "quarkus.http.cors.origins");
        if ("true".equals(value(config, "quarkus.http.cors.enabled")) && (origins.isEmpty() || origins.contains("*"))) {
            faults.add("quarkus.http.cors.origins allows every origin");
        }
        if ("none".equals(value(config, "quarkus.oidc.tls.verification"))) {
            faults.add("quarkus.oidc.tls.verification is off");
        }
        return faults;
    }

    private static String value(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}

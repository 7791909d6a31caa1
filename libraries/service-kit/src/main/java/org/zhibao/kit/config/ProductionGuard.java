package org.zhibao.kit.config;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Stops the start of a service whose production configuration is unsafe, and says what is unsafe. Flyway asks it before it
 * touches the database; the start-up event before anything is served.
 */
@ApplicationScoped
class ProductionGuard implements FlywayConfigurationCustomizer {

    private static final String DEMO = "zhibao-demo";

    @Override
    public void customize(FluentConfiguration flyway) {
        requireSafe();
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
        requireSafe();
    }

    private static void requireSafe() {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        var config = ConfigProvider.getConfig();
        if (config.unwrap(io.smallrye.config.SmallRyeConfig.class).getProfiles().contains("local")) {
            return;
        }
        var faults = faultsOf(config);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Unsafe production configuration: " + String.join("; ", faults));
        }
    }

    static List<String> faultsOf(Config config) {
        var faults = new ArrayList<String>();
        for (var name : List.of("quarkus.datasource.password", "quarkus.flyway.password", "zhibao.cursor.secret")) {
            if (value(config, name).startsWith(DEMO)) {
                faults.add(name + " is the demo secret");
            }
        }
        if (value(config, "quarkus.oidc.auth-server-url").startsWith("http:")) {
            faults.add("quarkus.oidc.auth-server-url has no TLS");
        }
        var application = value(config, "quarkus.datasource.username");
        if (application.isEmpty() || application.equals(value(config, "quarkus.flyway.username"))) {
            faults.add(
                    "quarkus.datasource.username is the owner of the database, whom row-level security does not bind");
        }
        return faults;
    }

    private static String value(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}

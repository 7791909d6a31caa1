package org.zhibao.kit.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

    private static final Map<String, String> SAFE = Map.of(
            "quarkus.datasource.username", "zhibao_case_app",
            "quarkus.datasource.password", "s3cret",
            "quarkus.flyway.username", "zhibao_case_owner",
            "quarkus.flyway.password", "s3cret too",
            "quarkus.oidc.auth-server-url", "https://id.example.org/realms/zhibao",
            "zhibao.cursor.secret", "another secret");

    @Test
    void safeSettingsAreLetPass() {
        assertThat(faults(Map.of())).isEmpty();
    }

    @Test
    void demoSecretsAreRefused() {
        for (var name : List.of("quarkus.datasource.password", "quarkus.flyway.password", "zhibao.cursor.secret")) {
            assertThat(faults(Map.of(name, "zhibao-demo-anything"))).containsExactly(name + " is the demo secret");
        }
    }

    @Test
    void anIssuerWithoutTlsIsRefused() {
        assertThat(faults(Map.of("quarkus.oidc.auth-server-url", "http://id.example.org")))
                .containsExactly("quarkus.oidc.auth-server-url has no TLS");
    }

    @Test
    void theOwnerOfTheDatabaseIsRefused() {
        assertThat(faults(Map.of("quarkus.datasource.username", "zhibao_case_owner")))
                .singleElement()
                .asString()
                .startsWith("quarkus.datasource.username is the owner");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThat(faults(Map.of(
                        "quarkus.datasource.password", "zhibao-demo",
                        "zhibao.cursor.secret", "zhibao-demo-cursor-secret",
                        "quarkus.oidc.auth-server-url", "http://localhost")))
                .hasSize(3);
    }

    private static List<String> faults(Map<String, String> changes) {
        var settings = new HashMap<>(SAFE);
        settings.putAll(changes);
        return ProductionGuard.faultsOf(
                new SmallRyeConfigBuilder().withDefaultValues(settings).build());
    }
}

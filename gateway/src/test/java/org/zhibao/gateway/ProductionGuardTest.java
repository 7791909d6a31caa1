package org.zhibao.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

    private static List<String> faultsOf(Map<String, String> properties) {
        return ProductionGuard.faultsOf(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build());
    }

    @Test
    void acceptsAnIssuerWithTls() {
        assertThat(faultsOf(Map.of("quarkus.oidc.auth-server-url", "https://login.example/realms/zhibao")))
                .isEmpty();
    }

    @Test
    void refusesAnIssuerWithoutTlsOrNone() {
        assertThat(faultsOf(Map.of("quarkus.oidc.auth-server-url", "http://login.example/realms/zhibao")))
                .containsExactly("quarkus.oidc.auth-server-url has no TLS");
        assertThat(faultsOf(Map.of())).containsExactly("quarkus.oidc.auth-server-url is not set");
    }

    @Test
    void refusesSettingsThatOpenTheDoor() {
        assertThat(faultsOf(Map.of(
                        "quarkus.oidc.auth-server-url", "https://login.example/realms/zhibao",
                        "quarkus.oidc.tls.verification", "none",
                        "zhibao.gateway.limits.requests.enabled", "false",
                        "quarkus.http.cors.enabled", "true",
                        "quarkus.http.cors.origins", "*")))
                .hasSize(3);
    }
}

package org.zhibao.localstack.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.Ports;
import org.zhibao.localstack.StackConfig;

class ServiceEnvironmentTest {

    private final StackConfig config =
            new StackConfig(Path.of(".."), Path.of("data"), Path.of("software"), Ports.fromEnvironment(Map.of()));

    @Test
    void caseServiceWorksAsTheRoleThatOwnsNothing() {
        assertThat(ServiceEnvironment.of(config, Part.CASE_SERVICE))
                .containsEntry("QUARKUS_PROFILE", "local")
                .containsEntry("QUARKUS_HTTP_PORT", "8081")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "9081")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:15432/zhibao_case")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "zhibao_case_app")
                .containsEntry("QUARKUS_FLYWAY_USERNAME", "zhibao_case_owner")
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "localhost:19092")
                .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:8085/realms/zhibao");
    }

    @Test
    void gatewayKnowsTheServicesAndNoDatabase() {
        assertThat(ServiceEnvironment.of(config, Part.GATEWAY))
                .containsEntry("ZHIBAO_GATEWAY_ROUTES_CASE", "http://localhost:8081")
                .containsEntry("ZHIBAO_GATEWAY_ROUTES_STATISTICS", "http://localhost:8084")
                .doesNotContainKeys("QUARKUS_DATASOURCE_JDBC_URL", "KAFKA_BOOTSTRAP_SERVERS");
    }

    @Test
    void everyVariableIsDocumented() throws IOException {
        String documented = Files.readString(Path.of("../docs/architecture.md"))
                .replace(
                        "`…_MEDIATION`, `…_PLEDGE`, `…_STATISTICS`",
                        "ZHIBAO_GATEWAY_ROUTES_MEDIATION ZHIBAO_GATEWAY_ROUTES_PLEDGE ZHIBAO_GATEWAY_ROUTES_STATISTICS");
        Set<String> set =
                new TreeSet<>(ServiceEnvironment.of(config, Part.CASE_SERVICE).keySet());
        set.addAll(ServiceEnvironment.of(config, Part.GATEWAY).keySet());
        Set<String> written = new TreeSet<>();
        Pattern.compile("\\b(?:QUARKUS|KAFKA|ZHIBAO)_[A-Z_]+\\b")
                .matcher(documented)
                .results()
                .forEach(match -> written.add(match.group()));

        assertThat(written).containsAll(set);
    }
}

package org.zhibao.localstack.part;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackConfig;

/** The environment variables of the services: the same names as in every other deployment. */
public final class ServiceEnvironment {

    private ServiceEnvironment() {}

    /** Issuer of the tokens the suite accepts. */
    public static String issuer(StackConfig config) {
        return "http://localhost:%d/realms/zhibao".formatted(config.ports().of(Part.KEYCLOAK));
    }

    /** The variables of one service, ordered by name. */
    public static Map<String, String> of(StackConfig config, Part service) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("QUARKUS_PROFILE", "local");
        variables.put("QUARKUS_HTTP_HOST", "localhost");
        variables.put("QUARKUS_HTTP_PORT", port(config, service));
        variables.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        variables.put(
                "QUARKUS_MANAGEMENT_PORT",
                Integer.toString(config.ports().of(service.management().orElseThrow())));
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer(config));
        service.database()
                .ifPresentOrElse(database -> data(config, database, variables), () -> routes(config, variables));
        if (service == Part.CASE_SERVICE) {
            variables.put(
                    "ZHIBAO_EVIDENCE_FOLDER",
                    config.dataFolder().resolve("evidence").toString());
        }
        return variables;
    }

    private static void data(StackConfig config, String database, Map<String, String> variables) {
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", Databases.url(config, database));
        variables.put("QUARKUS_DATASOURCE_USERNAME", database + "_app");
        variables.put("QUARKUS_DATASOURCE_PASSWORD", DemoSecrets.PASSWORD);
        variables.put("QUARKUS_FLYWAY_USERNAME", database + "_owner");
        variables.put("QUARKUS_FLYWAY_PASSWORD", DemoSecrets.PASSWORD);
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + port(config, Part.KAFKA));
        variables.put("ZHIBAO_CURSOR_SECRET", DemoSecrets.CURSOR_SECRET);
    }

    private static void routes(StackConfig config, Map<String, String> variables) {
        for (Part service : Part.values()) {
            if (service.database().isPresent()) {
                variables.put(
                        "ZHIBAO_GATEWAY_ROUTES_"
                                + Objects.requireNonNull(service.listener().name()),
                        "http://localhost:" + port(config, service));
            }
        }
    }

    private static String port(StackConfig config, Part part) {
        return Integer.toString(config.ports().of(part));
    }
}

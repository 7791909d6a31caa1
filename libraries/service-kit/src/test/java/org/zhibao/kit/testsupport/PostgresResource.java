package org.zhibao.kit.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A service under test has a real database and a token issuer of its own, and is quiet otherwise: no relay, no consumers.
 * Add {@link KafkaResource} to have those too.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestPostgres.start();
        var keys = SigningKeys.generate();
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", TestPostgres.jdbcUrl()),
                Map.entry("quarkus.datasource.username", TestPostgres.APPLICATION),
                Map.entry("quarkus.datasource.password", TestPostgres.PASSWORD),
                Map.entry("quarkus.flyway.username", TestPostgres.OWNER),
                Map.entry("quarkus.flyway.password", TestPostgres.PASSWORD),
                Map.entry("quarkus.oidc.public-key", keys.publicKey()),
                Map.entry(SigningKeys.PROPERTY, keys.privateKey()),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.management.test-port", "0"),
                Map.entry("zhibao.relay.enabled", "false"),
                Map.entry("zhibao.inbox.enabled", "false"));
    }

    @Override
    public void stop() {
        // The server serves the next application of this JVM too, and goes with the JVM.
    }
}

package org.zhibao.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox. One process of a service leads at a time; it reads unpublished events oldest first, publishes them
 * in one Kafka transaction and marks them. A crash between the two publishes them again, in the same order and under the
 * same ids. A broker or database that is down is waited for, with growing patience.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final RelayConfig config;
    private final String application;
    private final String bootstrapServers;
    private final String jdbcUrl;
    private final String username;
    private final String password;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean leading;

    OutboxRelay(
            RelayConfig config,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.config = config;
        this.application = application;
        this.bootstrapServers = bootstrapServers;
        this.jdbcUrl = jdbcUrl;
        this.username = username;
        this.password = password;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped.countDown();
    }

    /** Whether this process is the one that publishes. */
    public boolean leading() {
        return leading;
    }

    private void run() {
        var pause = FIRST_PAUSE;
        while (!stopping()) {
            try (var connection = connect()) {
                var lease = RelayLease.tryAcquire(connection);
                if (lease.isPresent()) {
                    lead(lease.get());
                    pause = FIRST_PAUSE;
                }
            } catch (SQLException | KafkaException failure) {
                LOG.warnf("Relay interrupted, next try in %d ms: %s", pause.toMillis(), failure.getMessage());
                LOG.debug("Relay interrupted", failure);
                pause = longer(pause);
            } finally {
                leading = false;
            }
            rest(pause);
        }
    }

    private void lead(RelayLease lease) throws SQLException {
        try (var publisher = new EventPublisher(bootstrapServers, application)) {
            leading = true;
            while (!stopping()) {
                var batch = OutboxTable.unpublished(lease.connection(), config.batchSize());
                if (batch.isEmpty()) {
                    lease.awaitWakeUp(config.idlePoll());
                    rest(config.linger());
                } else {
                    publisher.publish(batch);
                    OutboxTable.markPublished(lease.connection(), batch);
                }
            }
        }
    }

    /** A connection of its own: the lease is a session, and a pool would hand it on. */
    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, username, password);
    }

    private boolean stopping() {
        return stopped.getCount() == 0;
    }

    private void rest(Duration pause) {
        try {
            var _ = stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}

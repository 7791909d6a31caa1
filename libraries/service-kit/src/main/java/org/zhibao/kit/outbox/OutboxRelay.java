package org.zhibao.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox. One process of a service leads at a time; it reads unpublished events oldest first, publishes them
 * in one Kafka transaction and marks them. After a rest the first event leaves at once; under load events travel together,
 * since each transaction costs broker and consumers more than an event does. A crash between the two publishes them again, in the same order and under the
 * same ids. A broker or database that is down is waited for, with growing patience.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final RelayConfig config;
    private final RelayDatabase database;
    private final String application;
    private final String bootstrapServers;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean leading;

    OutboxRelay(
            RelayConfig config,
            RelayDatabase database,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.config = config;
        this.database = database;
        this.application = application;
        this.bootstrapServers = bootstrapServers;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stop();
    }

    void stop() {
        stopped.countDown();
    }

    /** Whether this process is the one that publishes. */
    public boolean leading() {
        return leading;
    }

    void run() {
        var pause = FIRST_PAUSE;
        while (!stopping()) {
            try (var connection = database.connect()) {
                var lease = awaitLead(connection);
                if (lease.isPresent()) {
                    lead(lease.get());
                }
            } catch (SQLException | RuntimeException failure) {
                // Whatever it was: a relay that gives up would hold back every event from here on.
                pause = leading ? FIRST_PAUSE : longer(pause);
                LOG.warnf("Relay interrupted, next try in %d ms: %s", pause.toMillis(), failure.getMessage());
                LOG.debug("Relay interrupted", failure);
                rest(pause);
            } finally {
                leading = false;
            }
        }
    }

    private Optional<RelayLease> awaitLead(Connection connection) throws SQLException {
        var lease = RelayLease.tryAcquire(connection);
        while (lease.isEmpty() && !stopping()) {
            rest(config.standbyPoll());
            lease = RelayLease.tryAcquire(connection);
        }
        return lease;
    }

    private void lead(RelayLease lease) throws SQLException {
        try (var publisher = new EventPublisher(bootstrapServers, application)) {
            leading = true;
            LOG.infof("Leading: this process publishes the outbox of %s", application);
            while (!stopping()) {
                var batch = OutboxTable.unpublished(lease.connection(), config.batchSize());
                if (batch.isEmpty()) {
                    lease.awaitWakeUp(config.idlePoll());
                    continue;
                }
                publisher.publish(batch);
                OutboxTable.markPublished(lease.connection(), batch);
                if (batch.size() < config.batchSize()) {
                    rest(config.pace());
                }
            }
        }
    }

    private boolean stopping() {
        return stopped.getCount() == 0;
    }

    private void rest(Duration pause) {
        try {
            var _ = stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}

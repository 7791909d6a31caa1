package org.zhibao.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Tells the leading relay, in whichever process it runs, that events wait.
 *
 * <p>The {@code NOTIFY} is sent after the commit and once for all commits of the moment: inside the transaction it would
 * make every commit of the database queue behind one lock (see adr/0004).
 */
@ApplicationScoped
public class RelayWakeUp {

    static final String CHANNEL = "zhibao_outbox";

    private static final Logger LOG = Logger.getLogger(RelayWakeUp.class);

    private final RelayDatabase database;
    private final RelayConfig config;
    private final Semaphore waiting = new Semaphore(0);
    private volatile boolean running;

    RelayWakeUp(RelayDatabase database, RelayConfig config) {
        this.database = database;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        Thread.ofVirtual().name("relay-wake-up").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) {
        running = false;
        waiting.release();
    }

    /** Events were committed. Returns at once. */
    void signal() {
        waiting.release();
    }

    private void run() {
        while (running) {
            waiting.acquireUninterruptibly();
            if (running) {
                try (var connection = database.connect()) {
                    sendWhileConnected(connection);
                } catch (SQLException failure) {
                    // The relay looks by itself every idle-poll interval, so nothing is lost.
                    LOG.debugf(failure, "The relay could not be woken");
                }
            }
        }
    }

    private void sendWhileConnected(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            while (running) {
                waiting.drainPermits();
                statement.execute("notify " + CHANNEL);
                LockSupport.parkNanos(config.pace().toNanos());
                waiting.acquireUninterruptibly();
            }
        }
    }
}

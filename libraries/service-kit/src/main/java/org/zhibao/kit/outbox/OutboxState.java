package org.zhibao.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * How many events wait and whether this process publishes, as metrics and as health data. A broker that is down never makes
 * the service unready: acts are accepted all the same, and their events wait.
 */
@Readiness
@ApplicationScoped
public class OutboxState implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(OutboxState.class);
    private static final long UNKNOWN = -1;
    /** Counting stops here: more is as bad. */
    private static final String BACKLOG =
            "select count(*) from (select from domain_event_unpublished limit 100000) as waiting";

    private final DataSource dataSource;
    private final OutboxRelay relay;
    private final MeterRegistry meters;
    private volatile long backlog = UNKNOWN;

    OutboxState(DataSource dataSource, OutboxRelay relay, MeterRegistry meters) {
        this.dataSource = dataSource;
        this.relay = relay;
        this.meters = meters;
    }

    void register(@Observes StartupEvent started) {
        Gauge.builder("zhibao.outbox.backlog", this, state -> state.backlog)
                .description("Committed events that are not yet in Kafka, at most 100000; -1 while unknown")
                .register(meters);
        Gauge.builder("zhibao.outbox.leading", relay, one -> one.leading() ? 1 : 0)
                .description("1 in the process that publishes")
                .register(meters);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(BACKLOG)) {
            row.next();
            backlog = row.getLong(1);
        } catch (SQLException | RuntimeException failure) {
            backlog = UNKNOWN;
            LOG.debug("The outbox could not be counted", failure);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .up()
                .withData("backlog", backlog)
                .withData("leading", relay.leading())
                .build();
    }
}

package org.zhibao.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets answers whose time is up. */
@ApplicationScoped
class IdempotencyCleanUp {

    private final IdempotencyRecords records;
    private final Duration retention;

    IdempotencyCleanUp(
            IdempotencyRecords records, @ConfigProperty(name = "zhibao.idempotency.retention") Duration retention) {
        this.records = records;
        this.retention = retention;
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void run() {
        records.expire(retention);
    }
}

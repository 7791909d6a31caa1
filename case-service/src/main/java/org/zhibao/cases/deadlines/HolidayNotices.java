package org.zhibao.cases.deadlines;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;

/** The holiday notices loaded at run time; every replica reckons with them soon after one of them took them in. */
@ApplicationScoped
class HolidayNotices {

    private final EntityManager entityManager;
    private final LegalTime legalTime;
    private volatile @Nullable List<String> inUse = List.of();

    HolidayNotices(EntityManager entityManager, LegalTime legalTime) {
        this.entityManager = entityManager;
        this.legalTime = legalTime;
    }

    void atStart(@Observes StartupEvent started) {
        reload();
    }

    /** Takes over what another replica loaded. */
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reload() {
        var now = CallerScopes.callAs(
                CallerScope.SYSTEM, () -> QuarkusTransaction.requiringNew().call(this::contents));
        if (!Objects.equals(now, inUse)) {
            legalTime.use(now);
            inUse = now;
        }
    }

    /** Keeps a notice, in place of an earlier one for its year. */
    void keep(int year, String content, String loadedBy, Instant loadedAt) {
        // Whether or not this transaction commits, the database is asked again.
        inUse = null;
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into holiday_notice (year, content, loaded_by, loaded_at)"
                            + " values (?, ?, ?, ?) on conflict (year) do update"
                            + " set content = excluded.content, loaded_by = excluded.loaded_by, loaded_at = excluded.loaded_at")) {
                insert.setInt(1, year);
                insert.setString(2, content);
                insert.setString(3, loadedBy);
                insert.setObject(4, loadedAt.atOffset(ZoneOffset.UTC));
                insert.execute();
            }
        });
    }

    @SuppressWarnings("unchecked") // The query names its type.
    private List<String> contents() {
        return entityManager
                .createNativeQuery("select content from holiday_notice order by year", String.class)
                .getResultList();
    }
}

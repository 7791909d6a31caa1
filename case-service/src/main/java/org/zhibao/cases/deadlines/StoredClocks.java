package org.zhibao.cases.deadlines;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.jpa.SpecHints;

/** The deadlines of all cases that the caller's scope reaches. */
@ApplicationScoped
class StoredClocks implements PanacheRepositoryBase<StoredClock, UUID> {

    /** What Hibernate takes for «skip locked» as a lock timeout. */
    static final int SKIP_LOCKED = -2;

    Map<ClockKey, StoredClock> ofCase(UUID caseId) {
        return list("caseId", caseId).stream()
                .collect(Collectors.toMap(StoredClock::key, Function.identity(), (first, _) -> first, HashMap::new));
    }

    /** The deadlines of a case that run, by the unique key of the table. */
    List<StoredClock> runningOf(UUID caseId) {
        return list("caseId = ?1 and status = RUNNING", caseId);
    }

    /** Running deadlines that have passed and of which nobody was told yet, locked for this transaction. */
    List<StoredClock> passed(LocalDate today, int limit) {
        return locked(limit, "status = RUNNING and breachedOn is null and dueOn < ?1", today);
    }

    /** Running deadlines that come near, but for those of some rules, of which nobody was told yet. */
    List<StoredClock> near(LocalDate today, LocalDate horizon, Set<String> otherRules, int limit) {
        var running = "status = RUNNING and warnedOn is null and dueOn between ?1 and ?2";
        return otherRules.isEmpty()
                ? locked(limit, running, today, horizon)
                : locked(limit, running + " and rule not in ?3", today, horizon, otherRules);
    }

    /** Running deadlines of a rule that come near, of which nobody was told yet. */
    List<StoredClock> nearOf(String rule, LocalDate today, LocalDate horizon, int limit) {
        var running = "status = RUNNING and warnedOn is null and dueOn between ?1 and ?2 and rule = ?3";
        return locked(limit, running, today, horizon, rule);
    }

    private List<StoredClock> locked(int limit, String condition, Object... values) {
        return find(condition + " order by dueOn, id", values)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED)
                .page(0, limit)
                .list();
    }

    /** The next cases with open deadlines, by id. */
    List<UUID> casesWithOpenClocksAfter(UUID caseId, int limit) {
        return getEntityManager()
                .createQuery(
                        "select distinct c.caseId from StoredClock c where c.caseId > ?1"
                                + " and c.status in (RUNNING, SUSPENDED) order by c.caseId",
                        UUID.class)
                .setParameter(1, caseId)
                .setMaxResults(limit)
                .getResultList();
    }
}

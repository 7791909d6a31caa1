package org.zhibao.cases.deadlines;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.time.OfficeClock;

/**
 * Computes open deadlines anew when the calendar or the rules are others than at the last run, and notes what moved. A run
 * goes on after a restart where it stopped; of several replicas one works at a time.
 */
@ApplicationScoped
class Recomputations implements PanacheRepositoryBase<Recomputation, UUID> {

    private static final int BATCH = 100;

    private final StoredClocks clocks;
    private final ClockMovements movements;
    private final ClockKeeper keeper;
    private final CaseFiles cases;
    private final LegalTime legalTime;
    private final OfficeClock office;

    Recomputations(
            StoredClocks clocks,
            ClockMovements movements,
            ClockKeeper keeper,
            CaseFiles cases,
            LegalTime legalTime,
            OfficeClock office) {
        this.clocks = clocks;
        this.movements = movements;
        this.keeper = keeper;
        this.cases = cases;
        this.legalTime = legalTime;
        this.office = office;
    }

    Recomputation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("重算/recomputation", id));
    }

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        CallerScopes.runAs(CallerScope.SYSTEM, () -> {
            QuarkusTransaction.requiringNew().run(this::beginIfLawChanged);
            while (QuarkusTransaction.requiringNew().call(this::step)) {
                // A batch is done and more may follow.
            }
        });
    }

    /** Another calendar or other rules than at the last run, as after a new version of the software. */
    private void beginIfLawChanged() {
        var last = find("order by id desc").firstResultOptional();
        if (last.isEmpty() || !last.get().isFor(legalTime)) {
            begin("calendar or rules changed");
        }
    }

    Recomputation begin(String cause) {
        var run = new Recomputation(cause, legalTime, office.now());
        persist(run);
        return run;
    }

    private boolean step() {
        var open = find("finishedAt is null order by id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, StoredClocks.SKIP_LOCKED)
                .firstResultOptional();
        if (open.isEmpty()) {
            return false;
        }
        var run = open.get();
        var found = clocks.casesWithOpenClocksAfter(run.progress(), BATCH);
        for (var caseId : found) {
            var moved = keeper.refresh(cases.require(caseId));
            movements.note(run.id(), moved);
            run.examined(caseId, moved.size());
        }
        if (found.size() < BATCH) {
            run.finished(office.now());
        }
        return true;
    }
}

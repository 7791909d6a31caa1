package org.zhibao.cases.deadlines;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.zhibao.cases.casefile.CaseFiles;
import org.zhibao.events.DomainEvent;
import org.zhibao.events.Topics;
import org.zhibao.events.cases.DeadlineBreached;
import org.zhibao.events.cases.DeadlineWarned;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.outbox.Outbox;
import org.zhibao.kit.outbox.OutgoingEvent;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.time.OfficeClock;

/**
 * Looks through the docket and tells of deadlines that come near or have passed, each due date once. Any number of
 * replicas may look at the same time: each takes rows that no other has locked.
 */
@ApplicationScoped
class DeadlineScan {

    private static final int BATCH = 200;

    private final StoredClocks clocks;
    private final CaseFiles cases;
    private final LegalTime legalTime;
    private final DeadlineConfig config;
    private final Outbox outbox;
    private final OfficeClock office;

    DeadlineScan(
            StoredClocks clocks,
            CaseFiles cases,
            LegalTime legalTime,
            DeadlineConfig config,
            Outbox outbox,
            OfficeClock office) {
        this.clocks = clocks;
        this.cases = cases;
        this.legalTime = legalTime;
        this.config = config;
        this.outbox = outbox;
        this.office = office;
    }

    @Scheduled(
            every = "{zhibao.deadlines.scan-every}",
            delayed = "{zhibao.deadlines.scan-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        CallerScopes.runAs(CallerScope.SYSTEM, this::tellAll);
    }

    /** Tells of everything that is to be told today. */
    void tellAll() {
        var today = office.today();
        whileAny(() -> tell(clocks.passed(today, BATCH), today, true));
        var special = config.leadDaysByRule();
        whileAny(() -> tell(clocks.near(today, horizon(config.leadDays()), special.keySet(), BATCH), today, false));
        special.forEach((rule, days) ->
                whileAny(() -> tell(clocks.nearOf(rule, today, horizon(days), BATCH), today, false)));
    }

    private LocalDate horizon(int workingDays) {
        return legalTime.calendar().plusWorkingDays(office.today(), workingDays);
    }

    private static void whileAny(IntSupplier batch) {
        while (QuarkusTransaction.requiringNew().call(batch::getAsInt) == BATCH) {
            // A full batch: there may be more.
        }
    }

    private int tell(List<StoredClock> found, LocalDate today, boolean breach) {
        var events = new ArrayList<OutgoingEvent>();
        for (var clock : found) {
            var sequence = clock.told(today, breach);
            events.add(
                    new OutgoingEvent(Ids.next(), Topics.CASES, sequence, event(clock, today, breach), office.now()));
        }
        outbox.publish(events);
        return found.size();
    }

    private DomainEvent event(StoredClock clock, LocalDate today, boolean breach) {
        var reference = cases.require(clock.caseId()).reference();
        var rule = clock.key().rule();
        var addressee = clock.addressee().name();
        return breach
                ? new DeadlineBreached(reference, today, clock.id(), rule, addressee, clock.requireDue())
                : new DeadlineWarned(reference, today, clock.id(), rule, addressee, clock.requireDue());
    }
}

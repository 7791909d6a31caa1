package org.zhibao.cases.deadlines;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CasesArrived;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.procedure.Performed;
import org.zhibao.kit.procedure.Steps;
import org.zhibao.kit.time.OfficeClock;

/** Computes the deadlines of cases, and keeps the docket in step with them in the transaction of every act. */
@ApplicationScoped
class ClockKeeper {

    /** Runs only where somebody who gave a name is to be told. */
    private static final String OWED_TO_NAMED_INFORMERS = "PEN-20";

    private final Steps steps;
    private final RecordedClockFacts facts;
    private final StoredClocks stored;
    private final List<ClockSource> sources;
    private final LegalTime legalTime;
    private final OfficeClock office;

    ClockKeeper(
            Steps steps,
            RecordedClockFacts facts,
            StoredClocks stored,
            @All List<ClockSource> sources,
            LegalTime legalTime,
            OfficeClock office) {
        this.steps = steps;
        this.facts = facts;
        this.stored = stored;
        this.sources = sources;
        this.legalTime = legalTime;
        this.office = office;
    }

    void onArrival(@Observes CasesArrived arrival) {
        arrival.files().forEach(this::startOf);
    }

    private void startOf(CaseFile file) {
        var history = new CaseHistory(
                file.procedure(),
                file.receivedOn(),
                Ids.instantOf(file.id()),
                circumstancesOf(file),
                List.of(),
                List.of(),
                List.of());
        CaseClocks.of(history, legalTime.rules(), legalTime.calendar()).forEach(clock -> store(file, clock));
    }

    void onAct(@Observes Performed performed) {
        if (performed.subject() instanceof CaseFile file) {
            refresh(file);
        }
    }

    /** The deadlines of a case as they follow from its history now. */
    List<CaseClock> clocksOf(CaseFile file) {
        var history = new CaseHistory(
                file.procedure(),
                file.receivedOn(),
                Ids.instantOf(file.id()),
                circumstancesOf(file),
                steps.performedOn(file.id(), file.procedure()),
                othersOf(file),
                facts.ofCase(file.id()));
        return CaseClocks.of(history, legalTime.rules(), legalTime.calendar()).stream()
                .filter(clock -> file.hasNamedInformer() || !clock.key().rule().equals(OWED_TO_NAMED_INFORMERS))
                .toList();
    }

    /** Brings the docket in step with the case; answers the due dates that moved. */
    List<ClockMovement> refresh(CaseFile file) {
        var before = stored.ofCase(file.id());
        var moved = new ArrayList<ClockMovement>();
        for (var clock : clocksOf(file)) {
            var known = before.remove(clock.key());
            if (known == null) {
                store(file, clock);
            } else {
                var due = known.dueOn();
                var certainty = known.certainty();
                known.follow(file, clock, office.today());
                if (!Objects.equals(due, known.dueOn()) || certainty != known.certainty()) {
                    moved.add(new ClockMovement(known, due));
                }
            }
        }
        before.values().forEach(StoredClock::drop);
        return moved;
    }

    private void store(CaseFile file, CaseClock clock) {
        stored.persist(new StoredClock(file, clock, office.today()));
    }

    private static Set<String> circumstancesOf(CaseFile file) {
        return file.kind().circumstances().stream().map(Enum::name).collect(Collectors.toSet());
    }

    private List<StartedClock> othersOf(CaseFile file) {
        return sources.stream()
                .flatMap(source -> source.clocksOf(file).stream())
                .sorted(Comparator.comparing(StartedClock::startedOn))
                .toList();
    }
}

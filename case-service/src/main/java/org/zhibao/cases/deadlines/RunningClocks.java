package org.zhibao.cases.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.zhibao.cases.casefile.CaseDeadlines;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.kit.procedure.RunningDeadline;
import org.zhibao.kit.time.OfficeClock;

/** The deadlines of a case that run, by the docket. */
@ApplicationScoped
class RunningClocks implements CaseDeadlines {

    private final StoredClocks stored;
    private final LegalTime legalTime;
    private final OfficeClock office;

    RunningClocks(StoredClocks stored, LegalTime legalTime, OfficeClock office) {
        this.stored = stored;
        this.legalTime = legalTime;
        this.office = office;
    }

    @Override
    public List<RunningDeadline> runningIn(CaseFile file) {
        return stored.runningOf(file.id()).stream().flatMap(this::read).toList();
    }

    private Stream<RunningDeadline> read(StoredClock clock) {
        var due = clock.requireDue();
        return legalTime.rules().at(clock.startedOn()).find(clock.key().rule()).stream()
                .map(rule -> new RunningDeadline(
                        rule.id(),
                        due,
                        due.isBefore(office.today()),
                        rule.name()::in,
                        rule.legalBasis(),
                        clock.addressee() == Addressee.PARTY));
    }
}

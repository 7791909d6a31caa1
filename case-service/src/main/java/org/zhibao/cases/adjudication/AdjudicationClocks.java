package org.zhibao.cases.adjudication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.deadlines.ClockSource;
import org.zhibao.cases.deadlines.StartedClock;
import org.zhibao.cases.procedure.Procedure;

/** The notice of an oral hearing, reckoned back from the day on which it is held. */
@ApplicationScoped
class AdjudicationClocks implements ClockSource {

    private static final String HEARING_NOTICE = "ADJ-11";

    private final AdjudicationRecords records;

    AdjudicationClocks(AdjudicationRecords records) {
        this.records = records;
    }

    @Override
    public Set<String> rules() {
        return Set.of(HEARING_NOTICE);
    }

    @Override
    public List<StartedClock> clocksOf(CaseFile file) {
        if (file.kind().procedure() != Procedure.ADJUDICATION) {
            return List.of();
        }
        var hearing = records.read(file.id()).hearing();
        var heldOn = hearing.heldOn();
        return heldOn == null || hearing.notifiedOn() == null
                ? List.of()
                : List.of(StartedClock.ofDay(HEARING_NOTICE, heldOn, hearing.notifiedOn()));
    }
}

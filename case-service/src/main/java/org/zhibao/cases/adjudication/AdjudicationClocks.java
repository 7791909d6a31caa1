package org.zhibao.cases.adjudication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.deadlines.ClockSource;
import org.zhibao.cases.deadlines.StartedClock;
import org.zhibao.cases.procedure.Procedure;

/**
 * Periods that no act begins: the notice of an oral hearing, reckoned back from the day on which it is held, and the
 * limitation of the request, from the day on which the requester came to know of the infringement (专利法 art. 74).
 */
@ApplicationScoped
class AdjudicationClocks implements ClockSource {

    private static final String HEARING_NOTICE = "ADJ-11";
    private static final String LIMITATION = "ADJ-10";

    private final AdjudicationRecords records;

    AdjudicationClocks(AdjudicationRecords records) {
        this.records = records;
    }

    @Override
    public Set<String> rules() {
        return Set.of(HEARING_NOTICE, LIMITATION);
    }

    @Override
    public List<StartedClock> clocksOf(CaseFile file) {
        if (file.kind().procedure() != Procedure.ADJUDICATION) {
            return List.of();
        }
        var kept = records.read(file.id());
        var clocks = new ArrayList<StartedClock>();
        if (kept.infringementKnownOn() != null) {
            clocks.add(StartedClock.ofDay(LIMITATION, kept.infringementKnownOn(), file.receivedOn()));
        }
        var heldOn = kept.hearing().heldOn();
        if (heldOn != null && kept.hearing().notifiedOn() != null) {
            clocks.add(StartedClock.ofDay(HEARING_NOTICE, heldOn, kept.hearing().notifiedOn()));
        }
        return clocks;
    }
}

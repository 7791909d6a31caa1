package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.deadlines.ClockSource;
import org.zhibao.cases.deadlines.StartedClock;
import org.zhibao.cases.procedure.CaseBar;
import org.zhibao.cases.procedure.Procedure;

/**
 * Deadlines of a penalty that run from days which no act of its own marks: the end of the violation, the day of a hearing,
 * the end of the periods for remedies.
 */
@ApplicationScoped
class PenaltyClocks implements ClockSource {

    private static final String HEARING_NOTICE = "PEN-10";
    private static final String ENFORCEMENT = "PEN-16";
    private static final String LIMITATION = "PEN-19";

    private final PenaltyRecords records;
    private final EnforcementWindow window;

    PenaltyClocks(PenaltyRecords records, EnforcementWindow window) {
        this.records = records;
        this.window = window;
    }

    @Override
    public Set<String> rules() {
        return Set.of(HEARING_NOTICE, ENFORCEMENT, LIMITATION);
    }

    @Override
    public List<StartedClock> clocksOf(CaseFile file) {
        if (file.kind().procedure() != Procedure.PENALTY) {
            return List.of();
        }
        var record = records.read(file.id());
        var clocks = new ArrayList<StartedClock>();
        // Discovery keeps the limitation (行政处罚法 art. 36); a violation that still went on then cannot be out of time.
        if (record.infringedTo() != null && record.infringedTo().isBefore(file.receivedOn())) {
            add(clocks, LIMITATION, record.infringedTo(), file.receivedOn());
        }
        add(clocks, HEARING_NOTICE, record.hearingOn(), record.hearingNotifiedOn());
        addEnforcement(clocks, file, record.execution());
        return clocks;
    }

    /** Nothing runs while reconsideration or a suit is open, whose end is not known, nor after it annulled the decision. */
    private void addEnforcement(List<StartedClock> clocks, CaseFile file, Execution execution) {
        var served = execution.servedOn();
        var remedyOpen = execution.remedies().stream().anyMatch(period -> period.endedOn() == null);
        var annulled = file.bars().contains(CaseBar.DECISION_ANNULLED);
        if (served != null && !remedyOpen && !annulled && ExecutionCompanion.imposesMoney(file)) {
            var keptOn = execution.courtAskedOn() == null ? execution.settledOn() : execution.courtAskedOn();
            add(clocks, ENFORCEMENT, window.endOfRemedies(execution, served), keptOn);
        }
    }

    private static void add(
            List<StartedClock> clocks, String rule, @Nullable LocalDate on, @Nullable LocalDate keptOn) {
        if (on != null) {
            clocks.add(StartedClock.ofDay(rule, on, keptOn));
        }
    }
}

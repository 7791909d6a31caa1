package org.zhibao.cases.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.deadlines.ClockSource;
import org.zhibao.cases.deadlines.StartedClock;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.procedure.StepView;
import org.zhibao.kit.procedure.Steps;

/**
 * 申请执行: until when the court may be asked to execute a civil judgment, from the last day that the judgment sets for its
 * performance (民事诉讼法 art. 250). Suits against administrative acts follow 行政诉讼法, for which the rule book has no such
 * rule.
 */
@ApplicationScoped
class CourtClocks implements ClockSource {

    private static final String EXECUTION = "CIV-08";

    private final CourtRecords records;
    private final Steps steps;

    CourtClocks(CourtRecords records, Steps steps) {
        this.records = records;
        this.steps = steps;
    }

    @Override
    public Set<String> rules() {
        return Set.of(EXECUTION);
    }

    @Override
    public List<StartedClock> clocksOf(CaseFile file) {
        // An appeal leaves the judgment without effect until it is decided.
        if (file.kind().procedure() != Procedure.COURT
                || file.kind() == CaseKind.ADMIN_COURT
                || file.state() == CaseState.APPEALED) {
            return List.of();
        }
        return records.findByIdOptional(file.id()).map(CourtRecord::performanceUntil).stream()
                .filter(Objects::nonNull)
                .map(until -> StartedClock.ofDay(EXECUTION, until, executionAskedOn(file)))
                .toList();
    }

    private @Nullable LocalDate executionAskedOn(CaseFile file) {
        return steps.historyOf(file.id()).stream()
                .filter(step -> step.act().equals(CaseAct.EXECUTION.name()))
                .map(StepView::occurredOn)
                .findFirst()
                .orElse(null);
    }
}

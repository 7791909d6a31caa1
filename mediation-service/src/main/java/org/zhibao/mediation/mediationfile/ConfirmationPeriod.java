package org.zhibao.mediation.mediationfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.RunningDeadline;
import org.zhibao.kit.time.OfficeClock;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.clock.DeadlineClock;
import org.zhibao.legaltime.clock.LegalDeadline;
import org.zhibao.legaltime.rule.RuleBook;
import org.zhibao.mediation.procedure.MediationState;

/**
 * The period within which both parties may ask a court to confirm their agreement; afterwards only a suit remains (rule MED-01,
 * 民事诉讼法 art. 205, 人民调解法 art. 33).
 */
@ApplicationScoped
public class ConfirmationPeriod {

    private static final String RULE = "MED-01";

    private final RuleBook rules = RuleBook.bundled();
    private final WorkingCalendar calendar;
    private final OfficeClock clock;

    ConfirmationPeriod(OfficeClock clock) {
        this.calendar = WorkingCalendar.bundled(clock.zone());
        this.clock = clock;
    }

    /**
     * Refuses an application that comes too late.
     *
     * @param on day of the application
     * @throws org.zhibao.kit.problem.ProblemException 422 with the last day, the rule and its article
     */
    public void requireOpen(MediationFile file, LocalDate on) {
        of(file).filter(deadline -> deadline.isLateOn(on)).ifPresent(deadline -> {
            throw Problems.unprocessable(
                            "/occurredOn",
                            "confirmation-too-late",
                            Map.of(
                                    "day",
                                    lastDay(deadline),
                                    "basis",
                                    deadline.rule().legalBasis()))
                    .extend("rule", RULE)
                    .extend("basis", deadline.rule().legalBasis());
        });
    }

    /** The period, while an agreement waits for an application. */
    List<RunningDeadline> runningIn(MediationFile file) {
        return file.state() != MediationState.AGREED
                ? List.of()
                : of(file).stream().map(this::running).toList();
    }

    private RunningDeadline running(LegalDeadline deadline) {
        var rule = deadline.rule();
        return new RunningDeadline(
                RULE, lastDay(deadline), deadline.isLateOn(clock.today()), rule.name()::in, rule.legalBasis());
    }

    /** From the day on which the agreement took effect; no rule is on record for the time before 2022. */
    private Optional<LegalDeadline> of(MediationFile file) {
        return Optional.ofNullable(file.concludedOn())
                .flatMap(on -> rules.at(on)
                        .find(RULE)
                        .map(rule -> DeadlineClock.start(rule, on, calendar).deadline()));
    }

    private static LocalDate lastDay(LegalDeadline deadline) {
        return Objects.requireNonNull(deadline.due(), "a period that nothing suspends has a last day");
    }
}

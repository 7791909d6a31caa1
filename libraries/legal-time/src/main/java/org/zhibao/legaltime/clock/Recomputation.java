package org.zhibao.legaltime.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.calendar.WorkingCalendar;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.rule.DeadlineRule;

/**
 * A due date before and after a change of calendar or rule.
 *
 * @param clock the clock that goes on
 * @param changes why the two differ; empty when nothing that matters changed
 */
public record Recomputation(
        DeadlineClock clock, LegalDeadline before, LegalDeadline after, List<DeadlineChange> changes) {
    public Recomputation {
        changes = List.copyOf(changes);
    }

    static Recomputation between(DeadlineClock old, DeadlineClock renewed) {
        LegalDeadline before = old.deadline();
        LegalDeadline after = renewed.deadline();
        List<DeadlineChange> changes = new ArrayList<>();
        if (!Objects.equals(before.due(), after.due())) {
            restDays(old, renewed, changes);
        }
        if (!before.uncertainYears().equals(after.uncertainYears())) {
            changes.add(certainty(before, after));
        }
        rule(old.rule(), renewed.rule(), changes);
        return new Recomputation(renewed, before, after, changes);
    }

    /** Whether the due date is another one; false while suspended, when there is none to move. */
    public boolean moved() {
        return !Objects.equals(from(), to()) || !Objects.equals(before.dueAt(), after.dueAt());
    }

    /** The due date before; null while suspended. */
    public @Nullable LocalDate from() {
        return before.due();
    }

    /** The due date after; null while suspended. */
    public @Nullable LocalDate to() {
        return after.due();
    }

    /** What moved, from where to where, and why, in one sentence. */
    public Wording summary() {
        String zh = moved() ? "到期日由" + from() + "变为" + to() : "到期日未变";
        String en = moved() ? "due date moved from " + from() + " to " + to() : "due date unchanged";
        String zhReasons = changes.stream().map(change -> change.text().zh()).collect(Collectors.joining("；"));
        String enReasons = changes.stream().map(change -> change.text().en()).collect(Collectors.joining("; "));
        return new Wording(
                zhReasons.isEmpty() ? zh : zh + "：" + zhReasons, enReasons.isEmpty() ? en : en + ": " + enReasons);
    }

    private static void restDays(DeadlineClock old, DeadlineClock renewed, List<DeadlineChange> changes) {
        WorkingCalendar oldDays = old.calendar();
        List<LocalDate> differing = Stream.of(old, renewed)
                .flatMap(Recomputation::decidingDays)
                .flatMap(span -> oldDays.daysThatDiffer(renewed.calendar(), span.from(), span.to()).stream())
                .distinct()
                .sorted()
                .toList();
        if (differing.isEmpty()) {
            return;
        }
        String zh = differing.stream()
                .map(day -> day + (renewed.calendar().isRestDay(day) ? "改为休息日" : "改为工作日"))
                .collect(Collectors.joining("、"));
        String en = differing.stream()
                .map(day -> day + (renewed.calendar().isRestDay(day) ? " became a rest day" : " became a workday"))
                .collect(Collectors.joining(", "));
        changes.add(new DeadlineChange(ChangeCause.REST_DAYS, new Wording(zh, en)));
    }

    private static Stream<DeadlineComputation.DecidingDays> decidingDays(DeadlineClock clock) {
        if (!(clock.rule().period() instanceof Period.OfDates period)) {
            return Stream.of();
        }
        DeadlineComputation computation = new DeadlineComputation(clock.rule(), clock.facts(), clock.calendar());
        return computation.decidingDays(period, computation.dueDate(period)).stream();
    }

    private static DeadlineChange certainty(LegalDeadline before, LegalDeadline after) {
        return new DeadlineChange(
                ChangeCause.CERTAINTY,
                new Wording(
                        "放假安排未定的年份由" + before.uncertainYears() + "变为" + after.uncertainYears() + "，结果"
                                + after.certainty().label().zh(),
                        "years without a final notice " + before.uncertainYears() + " became " + after.uncertainYears()
                                + ", the result is " + after.certainty().label().en()));
    }

    private static void rule(DeadlineRule before, DeadlineRule after, List<DeadlineChange> changes) {
        add(changes, ChangeCause.RULE_VERSION, "规则版本", "rule version", before.version(), after.version());
        Wording was = before.period().wording();
        Wording is = after.period().wording();
        if (!was.equals(is)) {
            changes.add(new DeadlineChange(
                    ChangeCause.PERIOD,
                    new Wording("期间由" + was.zh() + "变为" + is.zh(), "period " + was.en() + " became " + is.en())));
        }
        add(
                changes,
                ChangeCause.ROLL_OVER,
                "顺延方式",
                "roll-over",
                before.rollOver().name(),
                after.rollOver().name());
    }

    private static void add(
            List<DeadlineChange> changes, ChangeCause cause, String zh, String en, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new DeadlineChange(
                    cause, new Wording(zh + "由" + before + "变为" + after, en + " " + before + " became " + after)));
        }
    }
}

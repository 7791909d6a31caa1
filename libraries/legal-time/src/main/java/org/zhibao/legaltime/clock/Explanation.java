package org.zhibao.legaltime.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.calendar.RestDay;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.period.RollOver;
import org.zhibao.legaltime.rule.ExclusionReason;

/** Puts a {@link LegalDeadline} into words, step by step as a clerk would reckon it. */
final class Explanation {
    private final LegalDeadline deadline;
    private final RuleReference rule;
    private final List<Wording> steps = new ArrayList<>();

    Explanation(LegalDeadline deadline) {
        this.deadline = deadline;
        this.rule = deadline.rule();
    }

    List<Wording> steps() {
        rule();
        start();
        say("期间最后一日：" + deadline.baseDue() + "。", "Last day of the period: " + deadline.baseDue() + ".");
        deadline.extensions().forEach(this::extension);
        deadline.excluded().forEach(this::excluded);
        result();
        certainty();
        if (rule.consequence().hasText()) {
            say(
                    "逾期后果：" + rule.consequence().zh() + "。",
                    "If missed: " + rule.consequence().en() + ".");
        }
        return List.copyOf(steps);
    }

    private void rule() {
        Wording length = rule.unit().amount(rule.amount());
        say(
                rule.id() + "（版本" + rule.version() + "）" + rule.name().zh() + "：" + length.zh() + "。依据："
                        + rule.legalBasis() + "。",
                rule.id() + " (version " + rule.version() + "), " + rule.name().en() + ": " + length.en() + ". Basis: "
                        + rule.legalBasis() + ".");
        if (!rule.confirmed()) {
            Wording label = rule.verification().label();
            say("规则未确认：" + label.zh() + "。", "Unconfirmed rule: " + label.en() + ".");
        }
    }

    private void start() {
        Wording event = rule.startEvent();
        String day = deadline.startedOn().toString();
        Instant at = deadline.startedAt();
        if (rule.unit() == PeriodUnit.UNTIL_EVENT) {
            String moment = at == null ? day : atZone(at);
            say(moment + "（" + event.zh() + "）之前。", "Before " + moment + " (" + event.en() + ").");
        } else if (rule.unit().isBeforeEvent()) {
            say(
                    "自" + day + "（" + event.zh() + "）起向前计算，当日不计入。",
                    "Counted back from " + day + " (" + event.en() + "), that day not counted.");
        } else if (rule.unit() == PeriodUnit.HOUR && at != null) {
            say(
                    "自" + atZone(at) + "（" + event.zh() + "）起连续计算，休息日不除外。",
                    "Runs continuously from " + atZone(at) + " (" + event.en() + "), rest days included.");
        } else {
            say(
                    "起算事件：" + day + "（" + event.zh() + "），当日不计入。",
                    "Runs from " + day + " (" + event.en() + "), that day not counted.");
        }
    }

    private void extension(GrantedExtension granted) {
        Extension extension = granted.extension();
        Wording length = extension.unit().amount(extension.amount());
        Wording role = extension.approverRole().label();
        say(
                role.zh() + extension.approverName() + "于" + extension.approvedOn() + "批准延长" + length.zh()
                        + "，自未顺延的最后一日起算，至" + granted.until() + "。",
                "Extended by " + length.en() + " from the un-rolled last day, to " + granted.until() + "; approved on "
                        + extension.approvedOn() + " by " + extension.approverName() + " (" + role.en() + ").");
    }

    private void excluded(ExcludedInterval interval) {
        PeriodUnit unit = rule.unit().countsWorkingDays() ? PeriodUnit.WORKDAY : PeriodUnit.DAY;
        Wording length = unit.amount(interval.days());
        String zh = interval.reasons().stream()
                .map(ExclusionReason::label)
                .map(Wording::zh)
                .collect(Collectors.joining("、"));
        String en = interval.reasons().stream()
                .map(ExclusionReason::label)
                .map(Wording::en)
                .collect(Collectors.joining(", "));
        say(
                interval.from() + "至" + interval.to() + "（" + zh + "）不计入，顺加" + length.zh() + "。",
                interval.from() + " to " + interval.to() + " (" + en + ") do not count: " + length.en() + " added.");
    }

    private void result() {
        LocalDate raw = deadline.rawDue();
        LocalDate due = deadline.due();
        if (raw == null || due == null) {
            say(
                    "自" + deadline.suspendedOn() + "起中止，恢复之前到期日未定。",
                    "Suspended from " + deadline.suspendedOn() + "; the due date is unknown until the clock resumes.");
            return;
        }
        if (!raw.equals(deadline.baseDue())) {
            say("未顺延的到期日：" + raw + "。", "Due date before any roll-over: " + raw + ".");
        }
        if (!deadline.rolledOver().isEmpty()) {
            rolled(due);
        } else if (rule.rollOver() == RollOver.NONE && rule.unit() != PeriodUnit.HOUR) {
            say("该期间不因休息日顺延。", "This period does not roll over on rest days.");
        }
        Instant at = deadline.dueAt();
        String last = at == null ? due.toString() : atZone(at);
        say("到期：" + last + "。", "Due: " + last + ".");
    }

    private void rolled(LocalDate due) {
        String zh = deadline.rolledOver().stream()
                .map(rest -> rest.date() + rest.name().zh())
                .collect(Collectors.joining("、"));
        String en = deadline.rolledOver().stream()
                .map((RestDay rest) -> rest.date() + " " + rest.name().en())
                .collect(Collectors.joining(", "));
        boolean later = rule.rollOver() == RollOver.NEXT_WORKDAY;
        say(
                "最后一日为休息日（" + zh + "），" + (later ? "顺延至其后第一个工作日" : "提前至其前最后一个工作日") + due + "。",
                "The last day is a rest day (" + en + "); the period ends on the "
                        + (later ? "first workday after it, " : "last workday before it, ") + due + ".");
    }

    private void certainty() {
        if (deadline.uncertainYears().isEmpty()) {
            say(
                    "工作日历" + deadline.calendarVersion() + "，结果确定。",
                    "Calendar " + deadline.calendarVersion() + "; certain.");
            return;
        }
        String zh = deadline.uncertainYears().stream().map(String::valueOf).collect(Collectors.joining("、"));
        String en = deadline.uncertainYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
        say(
                "工作日历" + deadline.calendarVersion() + "，结果暂定：" + zh + "年放假安排尚未载入，该年仅知周末。",
                "Calendar " + deadline.calendarVersion() + "; PROVISIONAL: no final holiday notice for " + en
                        + " is loaded, only weekends are known there.");
    }

    private String atZone(Instant instant) {
        return instant.atZone(ZoneId.of(deadline.zone())).toOffsetDateTime().toString();
    }

    private void say(String zh, String en) {
        steps.add(new Wording(zh, en));
    }
}

package org.zhibao.legaltime.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.rule.ExclusionReason;
import org.zhibao.legaltime.rule.ExtensionOption;

/** Says whether the rule allows an act on a clock, and why not. */
final class ClockGuard {
    private final DeadlineClock clock;
    private final ClockFacts facts;

    ClockGuard(DeadlineClock clock) {
        this.clock = clock;
        this.facts = clock.facts();
    }

    @Nullable
    ClockRefusal refusal(ClockAct act) {
        return switch (act) {
            case Exclusion exclusion -> exclusion(exclusion);
            case Extension extension -> extension(extension);
            case ClockAct.Suspend suspend -> suspend(suspend);
            case ClockAct.Resume resume -> resume(resume);
        };
    }

    private @Nullable ClockRefusal exclusion(Exclusion exclusion) {
        ClockRefusal unknown = unknownReason(exclusion.reason());
        if (unknown != null) {
            return unknown;
        }
        if (!exclusion.to().isAfter(facts.startedOn())) {
            return refuse(
                    RefusalCode.BEFORE_START,
                    "期间自" + facts.startedOn() + "的次日起算，此前的日期无从扣除",
                    "the period runs from the day after " + facts.startedOn() + "; earlier days cannot be left out");
        }
        return isExpiredOn(exclusion.from()) ? expired(exclusion.from()) : null;
    }

    private @Nullable ClockRefusal extension(Extension extension) {
        List<ExtensionOption> offered = clock.extensionsOffered();
        if (offered.isEmpty()) {
            return refuse(
                    RefusalCode.NO_EXTENSION_OFFERED,
                    facts.extensions().isEmpty() ? "该期限不得延长" : "可用的延长均已使用",
                    facts.extensions().isEmpty() ? "the rule offers no extension" : "every extension offered is used");
        }
        if (offered.stream().noneMatch(option -> ExtensionSteps.fits(option, extension))) {
            return notOffered(offered, extension);
        }
        if (extension.approvedOn().isBefore(facts.startedOn())) {
            return refuse(
                    RefusalCode.APPROVED_TOO_EARLY,
                    "批准日" + extension.approvedOn() + "早于起算日" + facts.startedOn(),
                    "approved on " + extension.approvedOn() + ", before the period began on " + facts.startedOn());
        }
        if (isExpiredOn(extension.approvedOn())) {
            LocalDate expiry = expiry(extension.approvedOn());
            return refuse(
                    RefusalCode.APPROVED_TOO_LATE,
                    "延长应在届满前批准：期间已于" + expiry + "届满，批准日为" + extension.approvedOn(),
                    "an extension must be approved before expiry: the period expired on " + expiry
                            + ", the approval is of " + extension.approvedOn());
        }
        return null;
    }

    private @Nullable ClockRefusal suspend(ClockAct.Suspend suspend) {
        ClockRefusal unknown = unknownReason(suspend.reason());
        if (unknown != null) {
            return unknown;
        }
        Suspension open = facts.openSuspension();
        if (open != null) {
            return refuse(RefusalCode.ALREADY_SUSPENDED, "自" + open.from() + "起已经中止", "suspended since " + open.from());
        }
        if (suspend.on().isBefore(facts.startedOn())) {
            return refuse(
                    RefusalCode.BEFORE_START,
                    "中止日早于起算日" + facts.startedOn(),
                    "the period began on " + facts.startedOn() + " only");
        }
        if (facts.suspensions().stream().anyMatch(earlier -> isBefore(suspend.on(), earlier.resumedOn()))) {
            return refuse(
                    RefusalCode.SUSPENSIONS_OVERLAP,
                    suspend.on() + "在前一次中止期间内",
                    suspend.on() + " lies before the end of an earlier suspension");
        }
        return isExpiredOn(suspend.on()) ? expired(suspend.on()) : null;
    }

    private @Nullable ClockRefusal resume(ClockAct.Resume resume) {
        Suspension open = facts.openSuspension();
        if (open == null) {
            return refuse(RefusalCode.NOT_SUSPENDED, "期间未中止", "the period is not suspended");
        }
        if (resume.on().isBefore(open.from())) {
            return refuse(
                    RefusalCode.RESUMED_TOO_EARLY, "恢复日早于中止日" + open.from(), "suspended only from " + open.from());
        }
        return null;
    }

    private @Nullable ClockRefusal unknownReason(ExclusionReason reason) {
        List<ExclusionReason> known = clock.rule().exclusions();
        if (known.contains(reason)) {
            return null;
        }
        String zh = known.stream().map(r -> r.label().zh()).collect(Collectors.joining("、"));
        String en = known.stream().map(r -> r.label().en()).collect(Collectors.joining(", "));
        return refuse(
                RefusalCode.REASON_NOT_EXCLUDED_BY_RULE,
                "该期限不扣除" + reason.label().zh() + (known.isEmpty() ? "，也不扣除其他期间" : "；可扣除：" + zh),
                "the rule does not leave out days of " + reason.label().en()
                        + (known.isEmpty() ? " or any others" : ", only of " + en));
    }

    private ClockRefusal notOffered(List<ExtensionOption> offered, Extension extension) {
        List<ExtensionOption> byApprover = offered.stream()
                .filter(option -> option.approver() == extension.approverRole())
                .toList();
        RefusalCode code = byApprover.isEmpty()
                ? RefusalCode.APPROVER_NOT_AUTHORISED
                : byApprover.stream().noneMatch(option -> ExtensionSteps.fitsUnit(option, extension))
                        ? RefusalCode.UNIT_NOT_OFFERED
                        : RefusalCode.EXTENSION_TOO_LONG;
        String zh = offered.stream().map(option -> option.wording().zh()).collect(Collectors.joining("；"));
        String en = offered.stream().map(option -> option.wording().en()).collect(Collectors.joining("; "));
        return refuse(code, "现可适用的延长：" + zh, "what may be granted now: " + en);
    }

    /** Whether the period had run out before the day; while it is suspended or its days are left out it cannot run out. */
    private boolean isExpiredOn(LocalDate day) {
        Suspension open = facts.openSuspension();
        if (open != null && !day.isBefore(open.from())) {
            return false;
        }
        DueDate date = dueDate(day);
        return date != null && day.isAfter(date.due()) && !date.leavesOut(day.minusDays(1));
    }

    /** By what had begun to be left out before the day; null for hours, which run on whatever happens. */
    private @Nullable DueDate dueDate(LocalDate day) {
        return switch (clock.rule().period()) {
            case Period.Hours hours -> null;
            case Period.OfDates period ->
                DueDate.of(
                        clock.rule(),
                        period,
                        facts.startedOn(),
                        facts.extensions(),
                        ExcludedDays.endedBy(facts).stream()
                                .filter(exclusion -> exclusion.from().isBefore(day))
                                .toList(),
                        clock.calendar());
        };
    }

    private LocalDate expiry(LocalDate day) {
        DueDate date = dueDate(day);
        return date == null ? day : date.due();
    }

    private ClockRefusal expired(LocalDate day) {
        LocalDate expiry = expiry(day);
        return refuse(
                RefusalCode.AFTER_EXPIRY,
                "期间已于" + expiry + "届满，" + day + "之后的日期无从扣除",
                "the period expired on " + expiry + "; days from " + day + " on cannot be left out");
    }

    private ClockRefusal refuse(RefusalCode code, String zh, String en) {
        return new ClockRefusal(
                code, new Wording(zh, en), clock.rule().id(), clock.rule().legalBasis());
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate other) {
        return other != null && day.isBefore(other);
    }
}

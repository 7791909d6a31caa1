package org.zhibao.cases.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseRecord;
import org.zhibao.legaltime.clock.ClockFacts;
import org.zhibao.legaltime.clock.DeadlineClock;
import org.zhibao.legaltime.clock.Exclusion;
import org.zhibao.legaltime.clock.Extension;
import org.zhibao.legaltime.clock.Suspension;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.rule.ApproverRole;
import org.zhibao.legaltime.rule.ExclusionReason;
import org.zhibao.legaltime.rule.RuleBook;

/** An extension that was granted for a deadline, or days that do not count in it. Judged when it was recorded, not again. */
@Entity
@Table(name = "clock_fact")
class ClockFact extends CaseRecord {

    @Column(nullable = false)
    private String rule;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private int occurrence;

    @Enumerated(EnumType.STRING)
    private @Nullable ExclusionReason reason;

    @Column(name = "first_day")
    private @Nullable LocalDate firstDay;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    private @Nullable Integer amount;

    @Enumerated(EnumType.STRING)
    private @Nullable PeriodUnit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "approver_role")
    private @Nullable ApproverRole approverRole;

    @Column(name = "approver_name")
    private @Nullable String approverName;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    protected ClockFact() {}

    private ClockFact(UUID caseId, ClockKey key) {
        super(caseId);
        this.rule = key.rule();
        this.subject = key.subject();
        this.occurrence = key.occurrence();
    }

    static ClockFact of(UUID caseId, ClockKey key, Extension extension) {
        var fact = new ClockFact(caseId, key);
        fact.amount = extension.amount();
        fact.unit = extension.unit();
        fact.approverRole = extension.approverRole();
        fact.approverName = extension.approverName();
        fact.approvedOn = extension.approvedOn();
        return fact;
    }

    /** @param to last day that does not count; {@code null} while it is not known */
    static ClockFact of(UUID caseId, ClockKey key, ExclusionReason reason, LocalDate from, @Nullable LocalDate to) {
        var fact = new ClockFact(caseId, key);
        fact.reason = reason;
        fact.firstDay = from;
        fact.lastDay = to;
        return fact;
    }

    ClockKey key() {
        return new ClockKey(rule, subject, occurrence);
    }

    /** Whether these are days whose end is not known yet. */
    boolean isOpenExclusion() {
        return reason != null && lastDay == null;
    }

    /** @return false when that day lies before the first one that does not count */
    boolean endExclusion(LocalDate lastExcluded) {
        if (firstDay == null || lastExcluded.isBefore(firstDay)) {
            return false;
        }
        lastDay = lastExcluded;
        return true;
    }

    /** The clock with this fact. */
    DeadlineClock onto(DeadlineClock clock, RuleBook rules) {
        var facts = clock.facts();
        var exclusions = new ArrayList<>(facts.exclusions());
        var extensions = new ArrayList<>(facts.extensions());
        var suspensions = new ArrayList<>(facts.suspensions());
        if (amount != null && unit != null && approverRole != null && approverName != null && approvedOn != null) {
            extensions.add(new Extension(amount, unit, approverRole, approverName, approvedOn));
        } else if (reason != null && firstDay != null && lastDay != null) {
            exclusions.add(new Exclusion(reason, firstDay, lastDay));
        } else if (reason != null && firstDay != null) {
            suspensions.add(new Suspension(reason, firstDay, null));
        }
        return DeadlineClock.restore(with(facts, exclusions, extensions, suspensions), rules, clock.calendar());
    }

    private static ClockFacts with(
            ClockFacts facts, List<Exclusion> exclusions, List<Extension> extensions, List<Suspension> suspensions) {
        return new ClockFacts(
                facts.ruleId(),
                facts.ruleVersion(),
                facts.startedOn(),
                facts.startedAt(),
                exclusions,
                extensions,
                suspensions);
    }
}

package org.zhibao.legaltime.clock;

import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.period.RollOver;
import org.zhibao.legaltime.rule.DeadlineRule;
import org.zhibao.legaltime.rule.Verification;

/** What a due date says of the rule it follows; it stays readable when the rule book has moved on. */
public record RuleReference(
        String id,
        String version,
        Wording name,
        int amount,
        PeriodUnit unit,
        RollOver rollOver,
        Wording startEvent,
        Wording action,
        Wording consequence,
        String legalBasis,
        boolean confirmed,
        Verification verification) {
    static RuleReference to(DeadlineRule rule) {
        return new RuleReference(
                rule.id(),
                rule.version(),
                rule.name(),
                rule.period().amount(),
                rule.period().unit(),
                rule.rollOver(),
                rule.startEvent(),
                rule.action(),
                rule.consequence(),
                rule.legalBasis(),
                rule.confirmed(),
                rule.verification());
    }
}

package org.zhibao.legaltime.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Wording;
import org.zhibao.legaltime.period.Period;
import org.zhibao.legaltime.period.PeriodUnit;
import org.zhibao.legaltime.period.RollOver;

/**
 * One version of one deadline of the law.
 *
 * @param id such as {@code PEN-11}; the same for all versions
 * @param form null for the rule's own period, else the variant; the unit where the text leaves the counting open
 * @param effectiveFrom first day of the version; null when no beginning is recorded
 * @param effectiveTo last day of the version; null while it is in force
 * @param startEvent the event from which the period runs, or before which it ends
 * @param action what must be done in time
 * @param consequence what follows when it is not; may be empty
 * @param exclusions reasons for which days do not count; others are refused
 * @param legalBasis law and article, in Chinese as it is cited
 */
public record DeadlineRule(
        String id,
        @Nullable String form,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Procedure procedure,
        Wording name,
        Period period,
        RollOver rollOver,
        Counting counting,
        Wording startEvent,
        Wording action,
        Wording consequence,
        List<ExclusionReason> exclusions,
        List<ExtensionOption> extensions,
        List<PeriodVariant> variants,
        String legalBasis,
        Verification verification,
        Wording remark) {
    public DeadlineRule {
        exclusions = List.copyOf(exclusions);
        extensions = List.copyOf(extensions);
        variants = List.copyOf(variants);
    }

    /** The version within the id: its first day or {@code undated}, and the form, as in {@code 2021-07-15/LIFE_HEALTH_FINANCE}. */
    public String version() {
        return (effectiveFrom == null ? "undated" : effectiveFrom.toString()) + (form == null ? "" : "/" + form);
    }

    /** False when the rule has not been compared with the text of the law; the product shows it. */
    public boolean confirmed() {
        return verification.confirmed();
    }

    public boolean inForceOn(LocalDate date) {
        return (effectiveFrom == null || !date.isBefore(effectiveFrom))
                && (effectiveTo == null || !date.isAfter(effectiveTo));
    }

    /**
     * This rule with the period it has under a condition.
     *
     * @throws IllegalArgumentException when the rule knows no such variant
     */
    public DeadlineRule variant(String variant) {
        PeriodVariant chosen = variants.stream()
                .filter(candidate -> candidate.name().equals(variant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no variant " + variant));
        return inForm(variant, chosen.period(), chosen.rollOver());
    }

    /**
     * This rule with its days counted as calendar or as working days, where the text leaves that open.
     *
     * @throws IllegalArgumentException when the text settles it, or the unit is neither
     */
    public DeadlineRule countedIn(PeriodUnit unit) {
        if (unit == period.unit()) {
            return this;
        }
        if (counting != Counting.CONFIGURABLE || (unit != PeriodUnit.DAY && unit != PeriodUnit.WORKDAY)) {
            throw new IllegalArgumentException(id + " is counted in " + period.unit() + " by its text, not in " + unit);
        }
        return inForm(unit.name(), Period.of(period.amount(), unit), rollOver);
    }

    /** The rule itself and every form it can take. */
    public Stream<DeadlineRule> forms() {
        Stream<DeadlineRule> countings = counting == Counting.CONFIGURABLE
                ? Stream.of(PeriodUnit.DAY, PeriodUnit.WORKDAY)
                        .filter(unit -> unit != period.unit())
                        .map(this::countedIn)
                : Stream.of();
        Stream<DeadlineRule> alternatives = variants.stream().map(candidate -> variant(candidate.name()));
        return Stream.concat(Stream.of(this), Stream.concat(countings, alternatives));
    }

    /** This version with another last day, as when a later version takes its place. */
    DeadlineRule until(@Nullable LocalDate lastDay) {
        return new DeadlineRule(
                id,
                form,
                effectiveFrom,
                lastDay,
                procedure,
                name,
                period,
                rollOver,
                counting,
                startEvent,
                action,
                consequence,
                exclusions,
                extensions,
                variants,
                legalBasis,
                verification,
                remark);
    }

    private DeadlineRule inForm(String newForm, Period newPeriod, RollOver newRollOver) {
        return new DeadlineRule(
                id,
                newForm,
                effectiveFrom,
                effectiveTo,
                procedure,
                name,
                newPeriod,
                newRollOver,
                counting,
                startEvent,
                action,
                consequence,
                exclusions,
                extensions,
                variants,
                legalBasis,
                verification,
                remark);
    }
}

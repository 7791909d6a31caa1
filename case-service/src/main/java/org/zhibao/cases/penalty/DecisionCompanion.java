package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.ActCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Decision;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.cases.sanction.SanctionRange;
import org.zhibao.cases.sanction.Violation;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.problem.Phrase;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.Wanted;

/** Holds a decision against the notice that went before it, the limits of the law, and the grounds that it names. */
@ApplicationScoped
class DecisionCompanion implements ActCompanion {

    /** Orders that go with a penalty and are none: the party need not be told of them before. */
    private static final Set<SanctionKind> ORDERS = EnumSet.of(SanctionKind.STOP, SanctionKind.CORRECTION);

    /**
     * What may go with any penalty: orders to stop and to put right, and the confiscation of gains (行政处罚法 art. 28). Whatever
     * else a decision imposes, the law that is applied has to name (art. 4, 38).
     */
    private static final Set<SanctionKind> ALWAYS = EnumSet.of(
            SanctionKind.STOP, SanctionKind.CORRECTION, SanctionKind.CONFISCATION_OF_GAINS, SanctionKind.OTHER);

    private static final Set<DiscretionGround> GROUNDS_OF_NO_PENALTY = EnumSet.of(
            DiscretionGround.MINOR_AND_CORRECTED,
            DiscretionGround.FIRST_AND_CORRECTED,
            DiscretionGround.NO_FAULT,
            DiscretionGround.LAWFUL_SOURCE,
            DiscretionGround.OTHER);

    private final PenaltyRecords records;
    private final PenaltyNotices notices;
    private final Limits limits;

    DecisionCompanion(PenaltyRecords records, PenaltyNotices notices, Limits limits) {
        this.records = records;
        this.notices = notices;
        this.limits = limits;
    }

    @Override
    public void accompany(CaseFile file, CaseAct act, Wanted wanted) {
        if (act != CaseAct.DECISION
                || file.kind().procedure() != Procedure.PENALTY
                || !(wanted.content() instanceof PenaltyTerms.Bearer bearer)) {
            return;
        }
        var terms = Objects.requireNonNullElse(bearer.penalty(), PenaltyTerms.NONE);
        var decision = bearer.checked();
        var checks = new FieldChecks();
        if (decision.outcome() == Outcome.PENALTY_IMPOSED) {
            checkPenalty(checks, file, wanted.occurredOn(), decision, terms);
        }
        checkDiscretion(checks, decision, terms);
        checks.finish();
        records.open(file.id()).decided(terms);
    }

    private void checkPenalty(FieldChecks checks, CaseFile file, LocalDate on, Decision decision, PenaltyTerms terms) {
        var notice = notices.latest(file.id()).orElseThrow(() -> Problems.unprocessable("/outcome", "notice-missing"));
        if (!notice.hadItsSayBy(on)) {
            checks.refuse("/occurredOn", "notice-period-running", Map.of("day", notice.answerDue()));
        }
        var decided = decided(checks, decision, terms);
        checkOffice(checks, file, decided, on);
        checkAgainst(checks, notice.intended(), decided);
        checks.require(
                file.kind() != CaseKind.GI_VIOLATION || terms.appliedLaw() != null,
                "/penalty/appliedLaw",
                "applied-law-required");
        var until = until(file, terms);
        checks.require(
                terms.variant() == null || limits.variantsOf(file.kind()).contains(terms.variant()),
                "/penalty/variant",
                "variant-unknown");
        var law = limits.applicable(violation(checks, file, decided, terms), until, on);
        var applied = law.applied();
        if (applied != null) {
            checkKinds(checks, file, on, decided.kinds(), applied);
            if (decision.fine() != null && decision.fine().isPositive()) {
                checkLimit(checks, decision.fine(), applied, terms.discretion());
            }
        }
    }

    private void checkKinds(
            FieldChecks checks, CaseFile file, LocalDate on, Set<SanctionKind> kinds, SanctionRange applied) {
        var unnamed = EnumSet.noneOf(SanctionKind.class);
        unnamed.addAll(kinds);
        unnamed.removeAll(ALWAYS);
        unnamed.removeAll(applied.measures());
        // What is for another office to impose was refused as such.
        unnamed.removeIf(
                kind -> limits.keepingFrom(file.kind(), kind, file.region(), on).isPresent());
        if (!unnamed.isEmpty()) {
            var row = applied.governing();
            checks.refuse(
                    "/penalty/sanctions",
                    "sanction-not-in-law",
                    Map.of("sanctions", unnamed, "law", row.law(), "article", row.article()));
        }
    }

    /** Some sanctions are for a higher office, to which this one hands the case over. */
    private void checkOffice(FieldChecks checks, CaseFile file, IntendedSanction decided, LocalDate on) {
        decided.kinds().stream()
                .sorted()
                .flatMap(kind -> limits.keepingFrom(file.kind(), kind, file.region(), on).stream())
                .forEach(row -> checks.refuse(
                        row.sanction() == SanctionKind.FINE ? "/fine" : "/penalty/sanctions",
                        "other-office-decides",
                        Map.of(
                                "sanction",
                                row.sanction(),
                                "level",
                                (Phrase) locale -> Locale.ENGLISH.equals(locale)
                                        ? row.level().en()
                                        : row.level().zh(),
                                "law",
                                row.law(),
                                "article",
                                row.article())));
    }

    private static IntendedSanction decided(FieldChecks checks, Decision decision, PenaltyTerms terms) {
        return new IntendedSanction(
                terms.kinds(decision),
                Amounts.orZero(decision.fine()),
                Amounts.orZero(decision.confiscated()),
                Amounts.read(checks, "/penalty/goodsValue", terms.goodsValue()));
    }

    private static void checkAgainst(FieldChecks checks, @Nullable IntendedSanction noticed, IntendedSanction decided) {
        if (noticed == null) {
            return;
        }
        notHeavier(checks, "/fine", decided.fine(), noticed.fine());
        notHeavier(checks, "/confiscated", decided.confiscated(), noticed.confiscated());
        notHeavier(checks, "/penalty/goodsValue", decided.goodsValue(), noticed.goodsValue());
        var added = EnumSet.noneOf(SanctionKind.class);
        added.addAll(decided.kinds());
        added.removeAll(noticed.kinds());
        added.removeAll(ORDERS);
        if (!added.isEmpty()) {
            checks.refuse("/penalty/sanctions", "sanction-not-noticed", Map.of("added", added));
        }
    }

    private static void notHeavier(FieldChecks checks, String pointer, Money decided, Money noticed) {
        if (decided.compareTo(noticed) > 0) {
            checks.refuse(pointer, "heavier-than-noticed", Map.of("noticed", noticed));
        }
    }

    private LocalDate until(CaseFile file, PenaltyTerms terms) {
        var said = terms.infringedTo() != null
                ? terms.infringedTo()
                : records.read(file.id()).infringedTo();
        return said != null ? said : file.receivedOn();
    }

    private static Violation violation(
            FieldChecks checks, CaseFile file, IntendedSanction decided, PenaltyTerms terms) {
        return new Violation(
                file.kind(),
                Respondents.kindIn(file),
                Boolean.TRUE.equals(terms.serious()),
                terms.variantInTable(),
                Amounts.read(checks, "/penalty/turnover", terms.turnover()),
                Amounts.readOr(checks, "/penalty/gains", terms.gains(), decided.confiscated()),
                decided.goodsValue());
    }

    static void checkLimit(FieldChecks checks, Money fine, SanctionRange range, @Nullable Discretion discretion) {
        var row = range.governing();
        if (fine.compareTo(range.most()) > 0) {
            checks.refuse(
                    "/fine",
                    "fine-beyond-limit",
                    Map.of("most", range.most(), "law", row.law(), "article", row.article()));
        }
        if (fine.compareTo(range.least()) < 0 && discretion != Discretion.MITIGATED) {
            checks.refuse(
                    "/fine",
                    "fine-below-limit",
                    Map.of("least", range.least(), "law", row.law(), "article", row.article()));
        }
    }

    private static void checkDiscretion(FieldChecks checks, Decision decision, PenaltyTerms terms) {
        var discretion = terms.discretion();
        var grounds = terms.grounds() == null ? Set.<DiscretionGround>of() : terms.grounds();
        if (discretion == null || discretion == Discretion.ORDINARY) {
            return;
        }
        checks.require(!grounds.isEmpty(), "/penalty/grounds", "discretion-needs-grounds");
        boolean imposed = decision.outcome() == Outcome.PENALTY_IMPOSED;
        checks.require(
                imposed != (discretion == Discretion.WAIVED), "/penalty/discretion", "discretion-against-outcome");
        checks.require(
                discretion != Discretion.WAIVED || GROUNDS_OF_NO_PENALTY.containsAll(grounds),
                "/penalty/grounds",
                "grounds-of-no-penalty");
    }
}

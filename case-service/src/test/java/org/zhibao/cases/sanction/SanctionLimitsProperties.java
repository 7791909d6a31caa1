package org.zhibao.cases.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.identifiers.money.Money;

class SanctionLimitsProperties {

    private static final LocalDate LAST_OF_2019_LAW = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_OF_2026_LAW = LocalDate.of(2027, 1, 1);

    private final SanctionLimits limits = SanctionLimits.bundled();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2021, 6, 1).toEpochDay(),
                        LocalDate.of(2028, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void everyPenaltyKindHasLimitsOnEveryDay(
            @ForAll CaseKind kind,
            @ForAll("days") LocalDate day,
            @ForAll boolean serious,
            @ForAll Party.Kind party,
            @ForAll @LongRange(max = 1_000_000_000) long fen) {
        if (kind.procedure() != Procedure.PENALTY) {
            return;
        }

        var range = limits.rangeOn(day, violation(kind, party, serious, fen)).orElseThrow();

        assertThat(range.least()).isLessThanOrEqualTo(range.most());
        assertThat(range.most().isPositive()).isTrue();
    }

    @Property
    void whatAppliesIsNeverMoreSevereThanTheLawOfTheAct(
            @ForAll CaseKind kind,
            @ForAll("days") LocalDate act,
            @ForAll("days") LocalDate decided,
            @ForAll boolean serious,
            @ForAll Party.Kind party,
            @ForAll @LongRange(max = 1_000_000_000) long fen) {
        var violation = violation(kind, party, serious, fen);
        var from = act.isBefore(decided) ? act : decided;
        var until = act.isBefore(decided) ? decided : act;

        var chosen = ApplicableLaw.choose(limits, violation, from, until).applied();

        if (chosen != null) {
            var ofTheAct = limits.rangeOn(from, violation).orElseThrow();
            assertThat(chosen.most()).isLessThanOrEqualTo(ofTheAct.most());
            var ofTheDecision = limits.rangeOn(until, violation).orElseThrow();
            assertThat(chosen.most()).isEqualTo(ofTheAct.most().min(ofTheDecision.most()));
        }
    }

    @Property
    void theTrademarkFineIsFiveTimesTheTurnoverFromFiftyThousandOn(
            @ForAll @LongRange(max = 100_000_000) long fen, @ForAll("days") LocalDate day) {
        var range = limits.rangeOn(day, violation(CaseKind.TM_INFRINGEMENT, Party.Kind.ORGANISATION, false, fen))
                .orElseThrow();

        assertThat(range.most()).isEqualTo(fen >= 5_000_000 ? Money.ofFen(fen).times(5) : Money.ofYuan(250_000));
    }

    @Example
    void thePatentFineTurnsToAMultipleAboveFiftyThousand() {
        var day = LocalDate.of(2024, 1, 1);

        assertThat(most(CaseKind.PATENT_COUNTERFEIT, 5_000_000, day)).isEqualTo(Money.ofYuan(250_000));
        assertThat(most(CaseKind.PATENT_COUNTERFEIT, 5_000_001, day)).isEqualTo(Money.ofFen(25_000_005));
    }

    @Example
    void badFaithFilingIsCappedUnderTheOldLawWhateverWasGained() {
        assertThat(most(CaseKind.TM_BAD_FAITH, 100_000_000, LAST_OF_2019_LAW)).isEqualTo(Money.ofYuan(30_000));
        assertThat(most(CaseKind.TM_BAD_FAITH, 100_000_000, FIRST_OF_2026_LAW)).isEqualTo(Money.ofYuan(100_000));
    }

    @Example
    void anActOf2026DecidedIn2027KeepsTheOldLimitWhereItIsLighter() {
        var violation = violation(CaseKind.TM_BAD_FAITH, Party.Kind.ORGANISATION, false, 0);

        var law = ApplicableLaw.choose(limits, violation, LAST_OF_2019_LAW, FIRST_OF_2026_LAW);

        assertThat(law.lenientNew()).isFalse();
        assertThat(law.applied()).isNotNull();
        assertThat(law.applied().most()).isEqualTo(Money.ofYuan(10_000));
        assertThat(law.compared()).isNotNull();
        assertThat(law.reasons()).hasSize(3);
    }

    @Example
    void equalFinesAndFewerMeasuresMakeTheNewTrademarkLawTheLighterOne() {
        var violation = violation(CaseKind.TM_INFRINGEMENT, Party.Kind.ORGANISATION, false, 6_000_000);

        var law = ApplicableLaw.choose(limits, violation, LAST_OF_2019_LAW, FIRST_OF_2026_LAW);

        assertThat(law.lenientNew()).isTrue();
        assertThat(law.applied()).isNotNull();
        assertThat(law.applied().measures()).doesNotContain(SanctionKind.DESTRUCTION);
        assertThat(law.applied().measures())
                .containsExactly(SanctionKind.FINE, SanctionKind.CONFISCATION_OF_GOODS, SanctionKind.STOP);
    }

    @Example
    void withoutALimitOnRecordNothingIsClaimed() {
        var violation = violation(CaseKind.AGENCY_TM, Party.Kind.ORGANISATION, false, 0);

        var law = ApplicableLaw.choose(limits, violation, LocalDate.of(2015, 1, 1), LocalDate.of(2020, 1, 1));

        assertThat(law.applied()).isNull();
        assertThat(law.reasons()).hasSize(1);
    }

    private Money most(CaseKind kind, long fen, LocalDate day) {
        return limits.rangeOn(day, violation(kind, Party.Kind.ORGANISATION, false, fen))
                .orElseThrow()
                .most();
    }

    private static Violation violation(CaseKind kind, Party.Kind party, boolean serious, long fen) {
        var amount = Money.ofFen(fen);
        return new Violation(kind, party, serious, null, amount, amount, amount);
    }
}

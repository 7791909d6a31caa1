package org.zhibao.cases.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.money.Money;

class HearingThresholdsProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 8);
    private final HearingThresholds thresholds = HearingThresholds.bundled();

    @Property
    void aPersonIsHeardFromTenThousandAndAnOrganisationFromAHundredThousand(
            @ForAll Department department, @ForAll Party.Kind party, @ForAll @LongRange(max = 30_000_000) long fen) {
        var right = right(department, party, intended(fen, 0, 0));
        long threshold = party == Party.Kind.ORGANISATION
                ? 10_000_000
                : department == Department.COPYRIGHT ? 2_000_000 : 1_000_000;

        assertThat(right.mayBeAsked()).isEqualTo(fen >= threshold && fen > 0);
    }

    @Property
    void aHeavierSanctionNeverTakesTheRightAway(
            @ForAll Department department,
            @ForAll Party.Kind party,
            @ForAll @LongRange(max = 20_000_000) long fine,
            @ForAll @LongRange(max = 20_000_000) long more) {
        var lighter = right(department, party, intended(fine, 0, 0)).mayBeAsked();
        var heavier = right(department, party, intended(fine + more, more, 0)).mayBeAsked();

        assertThat(heavier || !lighter).isTrue();
    }

    @Example
    void gainsAndGoodsCountTogether() {
        assertThat(right(Department.MARKET_REGULATION, Party.Kind.PERSON, intended(0, 500_000, 499_999))
                        .mayBeAsked())
                .isFalse();
        assertThat(right(Department.MARKET_REGULATION, Party.Kind.PERSON, intended(0, 500_000, 500_000))
                        .mayBeAsked())
                .isTrue();
    }

    @Example
    void aRevocationIsEnoughAndAnUnconfirmedThresholdSaysSo() {
        var revocation = new IntendedSanction(EnumSet.of(SanctionKind.REVOCATION), Money.ZERO, Money.ZERO, Money.ZERO);

        assertThat(right(Department.MARKET_REGULATION, Party.Kind.ORGANISATION, revocation)
                        .mayBeAsked())
                .isTrue();
        assertThat(right(Department.MARKET_REGULATION, Party.Kind.PERSON, intended(2_000_000, 0, 0))
                        .reasons())
                .allMatch(reason -> !reason.confirmed());
        assertThat(right(Department.COPYRIGHT, Party.Kind.PERSON, intended(2_000_000, 0, 0))
                        .reasons())
                .allMatch(HearingRight.Reason::confirmed);
    }

    @Example
    void aRegionsOwnThresholdTakesThePlaceOfTheGeneralOneFromItsFirstDayOn() {
        var regional = new HearingThresholds(List.of(threshold("", 10_000), threshold("15", 5_000)));
        var intended = intended(600_000, 0, 0);

        assertThat(ask(regional, "150102", intended, DAY)).isTrue();
        assertThat(ask(regional, "150102", intended, DAY.minusDays(1))).isFalse();
        assertThat(ask(regional, "110101", intended, DAY)).isFalse();
    }

    private static boolean ask(HearingThresholds table, String region, IntendedSanction intended, LocalDate on) {
        return table.right(region, Department.MARKET_REGULATION, Set.of(Party.Kind.PERSON), intended, on)
                .mayBeAsked();
    }

    private static HearingThreshold threshold(String region, long yuan) {
        return new HearingThreshold(
                region,
                Department.MARKET_REGULATION,
                Party.Kind.PERSON,
                HearingThreshold.Measure.FINE,
                Money.ofYuan(yuan),
                region.isEmpty() ? DAY.minusYears(1) : DAY,
                null,
                "rule",
                true);
    }

    private HearingRight right(Department department, Party.Kind party, IntendedSanction intended) {
        return thresholds.right("150102", department, Set.of(party), intended, DAY);
    }

    private static IntendedSanction intended(long fine, long confiscated, long goods) {
        return new IntendedSanction(
                EnumSet.of(SanctionKind.FINE), Money.ofFen(fine), Money.ofFen(confiscated), Money.ofFen(goods));
    }
}

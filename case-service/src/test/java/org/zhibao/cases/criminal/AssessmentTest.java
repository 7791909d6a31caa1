package org.zhibao.cases.criminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.criminal.Threshold.Condition;
import org.zhibao.cases.criminal.Threshold.Degree;
import org.zhibao.cases.goods.Amounts;
import org.zhibao.cases.goods.Conduct;
import org.zhibao.identifiers.money.Money;

class AssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Thresholds LAW = Thresholds.bundled();

    private static Amounts amounts(long business, long unsold, long sales, long gains, long pieces, int rights) {
        return new Amounts(
                Money.ofYuan(business),
                Money.ofYuan(unsold),
                Money.ofYuan(sales),
                Money.ofYuan(gains),
                BigDecimal.valueOf(pieces),
                BigDecimal.ZERO,
                rights,
                0,
                0);
    }

    private static List<Finding> met(Conduct conduct, Amounts amounts, boolean repeat) {
        return new Assessment(Map.of(conduct, amounts), 1, repeat)
                .against(LAW.at(DAY)).stream().filter(Finding::met).toList();
    }

    @Test
    void beforeTheInterpretationNoThresholdIsInForce() {
        assertThat(LAW.at(LocalDate.of(2025, 4, 25))).isEmpty();
        assertThat(LAW.at(LocalDate.of(2025, 4, 26)))
                .hasSize(106)
                .allMatch(threshold -> threshold.confirmed() || threshold.condition() == Condition.HALF_OF_TWO);
    }

    @Test
    void reachingAThresholdIsEnoughAndAFenLessIsNot() {
        var exactly = amounts(0, 0, 50_000, 0, 0, 1);
        var less = new Amounts(
                Money.ZERO, Money.ZERO, Money.parse("49999.99"), Money.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 1, 0, 0);

        assertThat(met(Conduct.SELLS_COUNTERFEITS, exactly, false))
                .extracting(it -> it.threshold().yardstick())
                .containsExactly(Yardstick.SALES);
        assertThat(met(Conduct.SELLS_COUNTERFEITS, less, false)).isEmpty();
    }

    @Test
    void aRepeatOffenderMeetsTheLowerThreshold() {
        var amounts = amounts(0, 0, 30_000, 0, 0, 1);

        assertThat(met(Conduct.SELLS_COUNTERFEITS, amounts, false)).isEmpty();
        assertThat(met(Conduct.SELLS_COUNTERFEITS, amounts, true))
                .extracting(it -> it.threshold().condition())
                .containsExactly(Condition.REPEAT);
    }

    @Test
    void twoMarksMeetTheLowerThreshold() {
        assertThat(met(Conduct.USES_MARK_ON_GOODS, amounts(30_000, 0, 0, 0, 0, 1), false))
                .isEmpty();
        assertThat(met(Conduct.USES_MARK_ON_GOODS, amounts(30_000, 0, 0, 0, 0, 2), false))
                .extracting(it -> it.threshold().condition())
                .containsExactly(Condition.SEVERAL_RIGHTS);
    }

    @Test
    void unsoldGoodsAreMeasuredThreefoldAndTogetherWithSales() {
        assertThat(met(Conduct.SELLS_COUNTERFEITS, amounts(0, 149_999, 0, 0, 0, 1), false))
                .isEmpty();
        assertThat(met(Conduct.SELLS_COUNTERFEITS, amounts(0, 110_000, 40_000, 0, 0, 1), false))
                .extracting(it -> it.threshold().yardstick())
                .containsExactly(Yardstick.SOLD_AND_UNSOLD_VALUE);
    }

    @Test
    void labelsAndCopiesAreCounted() {
        assertThat(met(Conduct.MAKES_OR_SELLS_LABELS, amounts(0, 0, 0, 0, 10_000, 1), false))
                .extracting(it -> it.threshold().crime())
                .containsExactly("刑法第215条");
        assertThat(met(Conduct.REPRODUCES_WORKS, amounts(0, 0, 0, 0, 500, 1), false))
                .extracting(it -> it.threshold().yardstick())
                .containsExactly(Yardstick.PIECES);
    }

    @Test
    void gainsOnGoodsAndServicesAddUpToTheStandardOfServices() {
        var both = new Assessment(
                Map.of(
                        Conduct.USES_MARK_ON_GOODS, amounts(0, 0, 0, 20_000, 0, 1),
                        Conduct.USES_MARK_ON_SERVICES, amounts(0, 0, 0, 30_000, 0, 1)),
                1,
                false);

        assertThat(both.against(LAW.at(DAY)).stream().filter(Finding::met))
                .extracting(it -> it.threshold().conduct())
                .containsExactly(Conduct.USES_MARK_ON_SERVICES);
    }

    @Test
    void whatTheRecordDoesNotTellIsNotMet() {
        var findings = new Assessment(Map.of(Conduct.USES_TRADE_SECRET, amounts(0, 0, 0, 0, 0, 0)), 0, false)
                .against(LAW.at(DAY));

        assertThat(findings)
                .filteredOn(it -> it.threshold().yardstick() == Yardstick.DIRECT_LOSS)
                .isNotEmpty()
                .allMatch(it -> it.value() == null && !it.met());
    }

    @Test
    void halfOfTwoStandardsIsEnoughForWorksAndHalfOfOneIsNot() {
        assertThat(works(Map.of(Yardstick.DOWNLOADS, 5_000))).isEmpty();
        assertThat(works(Map.of(Yardstick.DOWNLOADS, 5_000, Yardstick.CLICKS, 49_999)))
                .isEmpty();
        assertThat(works(Map.of(Yardstick.DOWNLOADS, 5_000, Yardstick.CLICKS, 50_000)))
                .extracting(it -> it.threshold().condition())
                .containsExactly(Condition.HALF_OF_TWO, Condition.HALF_OF_TWO);
    }

    @Test
    void whatWasRecordedIsMeasuredWithoutGoodsAndTheGreaterNumberCounts() {
        assertThat(works(Map.of(Yardstick.MEMBERS, 1_000)))
                .extracting(it -> it.threshold().yardstick())
                .containsExactly(Yardstick.MEMBERS);
        var counted = new Assessment(
                        Map.of(Conduct.REPRODUCES_WORKS, amounts(0, 0, 0, 0, 100, 1)),
                        Map.of(Conduct.REPRODUCES_WORKS, Map.of(Yardstick.PIECES, BigDecimal.valueOf(500))),
                        1,
                        false)
                .against(LAW.at(DAY));
        assertThat(counted)
                .filteredOn(Finding::met)
                .extracting(it -> it.threshold().yardstick())
                .containsExactly(Yardstick.PIECES);
    }

    private static List<Finding> works(Map<Yardstick, Integer> facts) {
        var values = new java.util.EnumMap<Yardstick, BigDecimal>(Yardstick.class);
        facts.forEach((yardstick, value) -> values.put(yardstick, BigDecimal.valueOf(value)));
        return new Assessment(Map.of(), Map.of(Conduct.REPRODUCES_WORKS, values), 1, false)
                .against(LAW.at(DAY)).stream().filter(Finding::met).toList();
    }

    @Property
    void moreIsNeverLessGrave(
            @ForAll @LongRange(min = 0, max = 2_000_000) long smaller,
            @ForAll @LongRange(min = 0, max = 2_000_000) long more,
            @ForAll Conduct conduct,
            @ForAll boolean repeat) {
        long larger = smaller + more;
        var few = met(conduct, amounts(smaller, smaller, smaller, smaller, smaller, 1), repeat);
        var many = met(conduct, amounts(larger, larger, larger, larger, larger, 1), repeat);

        assertThat(many)
                .extracting(Finding::threshold)
                .containsAll(few.stream().map(Finding::threshold).toList());
        var grave = many.stream().anyMatch(it -> it.threshold().degree() == Degree.ESPECIALLY_SERIOUS);
        assertThat(!grave || many.stream().anyMatch(it -> it.threshold().degree() == Degree.SERIOUS))
                .isTrue();
    }
}

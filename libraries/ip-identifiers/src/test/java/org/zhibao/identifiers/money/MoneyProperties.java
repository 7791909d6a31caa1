package org.zhibao.identifiers.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class MoneyProperties {

    @Property
    void what_is_printed_reads_back(@ForAll long fen) {
        assertThat(Money.parse(new Money(fen).toString())).isEqualTo(new Money(fen));
    }

    @Property
    void sums_equal_those_of_decimal_arithmetic(
            @ForAll @Size(max = 50)
                    List<@LongRange(min = -1_000_000_000_000_000L, max = 1_000_000_000_000_000L) Long> fens) {
        BigDecimal expected =
                fens.stream().map(fen -> BigDecimal.valueOf(fen, 2)).reduce(BigDecimal.ZERO, BigDecimal::add);

        Money sum = Money.sum(fens.stream().map(Money::new).toList());

        assertThat(sum.yuan()).isEqualByComparingTo(expected);
    }

    @Property
    void a_rate_equals_decimal_arithmetic_rounded_half_up(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long fen,
            @ForAll @BigRange(min = "-10", max = "10") @Scale(6) BigDecimal rate) {
        assertThat(new Money(fen).times(rate).yuan())
                .isEqualTo(BigDecimal.valueOf(fen, 2).multiply(rate).setScale(2, RoundingMode.HALF_UP));
    }

    @Property
    void instalments_add_up_and_differ_by_a_fen_at_most(
            @ForAll long fen, @ForAll @IntRange(min = 1, max = 60) int parts) {
        List<Money> instalments = new Money(fen).split(parts);

        assertThat(instalments).hasSize(parts);
        assertThat(Money.sum(instalments)).isEqualTo(new Money(fen));
        assertThat(instalments.getFirst().minus(instalments.getLast()).fen()).isBetween(0L, 1L);
    }

    @Property
    void an_amount_in_another_unit_is_the_same_amount(@ForAll long fen, @ForAll AmountUnit unit) {
        assertThat(Money.of(new Money(fen).in(unit).toPlainString(), unit)).isEqualTo(new Money(fen));
    }

    @Property
    void plus_and_minus_undo_each_other(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long a,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long b) {
        assertThat(new Money(a).plus(new Money(b)).minus(new Money(b))).isEqualTo(new Money(a));
    }
}

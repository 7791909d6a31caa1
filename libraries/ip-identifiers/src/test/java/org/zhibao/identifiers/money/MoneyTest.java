package org.zhibao.identifiers.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhibao.identifiers.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.identifiers.Rule;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "1200000.00, 120000000",
        "0.5, 50",
        "0, 0",
        "-3.07, -307",
        "1.500, 150",
        "92233720368547758.07, 9223372036854775807"
    })
    void amounts_are_kept_to_the_fen(String text, long fen) {
        assertThat(Money.parse(text).fen()).isEqualTo(fen);
    }

    @Test
    void the_normal_form_has_two_places() {
        assertThat(Money.parse("0.5")).hasToString("0.50");
        assertThat(Money.ofYuan(1_200_000).toJson()).isEqualTo(new Money.Json("1200000.00", "CNY"));
        assertThat(new Money.Json("1200000.00", "CNY").toMoney()).isEqualTo(Money.ofYuan(1_200_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,200.00", "1e3", "+5", ".5", "5.", "05", "５", " 5", "", "-", "五", "0x10", "NaN"})
    void what_is_no_plain_number_is_refused(String text) {
        assertRefused(() -> Money.parse(text), Rule.MONEY_FORMAT);
    }

    @Test
    void what_would_lose_money_is_refused() {
        assertRefused(() -> Money.parse("0.005"), Rule.MONEY_SCALE, Map.of("found", "0.005"));
        assertRefused(() -> Money.parse("92233720368547758.08"), Rule.MONEY_OVERFLOW);
        assertRefused(() -> Money.parse("1" + "0".repeat(29)), Rule.MONEY_OVERFLOW);
        assertRefused(
                () -> new Money.Json("5.00", "USD").toMoney(),
                Rule.MONEY_CURRENCY,
                Map.of("found", "USD", "allowed", "CNY"));
    }

    @Test
    @SuppressWarnings("NullAway") // What is read from JSON may lack a member.
    void half_an_amount_is_none() {
        assertRefused(() -> new Money.Json(null, "CNY"), Rule.MONEY_INCOMPLETE);
        assertRefused(() -> new Money.Json("5.00", null), Rule.MONEY_INCOMPLETE);
    }

    @Test
    void arithmetic_is_exact_or_fails() {
        var largest = Money.ofFen(Long.MAX_VALUE);

        assertThat(Money.ofYuan(50_000).times(5)).isEqualTo(Money.ofYuan(250_000));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> largest.plus(Money.ofFen(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> largest.times(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> largest.times(new BigDecimal("1.1")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofFen(Long.MIN_VALUE).negate());
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.sum(List.of(largest, largest)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofYuan(Long.MAX_VALUE));
    }

    @Test
    void a_rate_rounds_half_a_fen_up() {
        assertThat(Money.parse("10.50").times(new BigDecimal("0.03"))).isEqualTo(Money.parse("0.32"));
        assertThat(Money.parse("10.48").times(new BigDecimal("0.03"))).isEqualTo(Money.parse("0.31"));
    }

    @Test
    void instalments_add_up() {
        assertThat(Money.parse("100.00").split(3)).map(Money::amount).containsExactly("33.34", "33.33", "33.33");
    }

    @Test
    void reports_print_wan_and_yi() {
        var claims = Money.of("4.8724", AmountUnit.YI_YUAN);

        assertThat(claims).hasToString("487240000.00");
        assertThat(claims.in(AmountUnit.YI_YUAN)).isEqualTo(new BigDecimal("4.8724"));
        assertThat(claims.in(AmountUnit.WAN_YUAN)).isEqualTo(new BigDecimal("48724"));
        assertThat(claims.in(AmountUnit.YI_YUAN, 2)).isEqualTo(new BigDecimal("4.87"));
        assertThat(Money.parse("125000000.00").in(AmountUnit.YI_YUAN, 1)).isEqualTo(new BigDecimal("1.3"));
        assertThat(Money.ZERO.in(AmountUnit.YI_YUAN)).isEqualTo(BigDecimal.ZERO);
        assertRefused(() -> Money.of("0.0000001", AmountUnit.WAN_YUAN), Rule.MONEY_SCALE);
    }

    @Test
    void amounts_compare_by_value() {
        assertThat(Money.ofYuan(5).max(Money.ofYuan(7))).isEqualTo(Money.parse("7"));
        assertThat(Money.ofYuan(5).min(Money.ofYuan(7))).isEqualTo(Money.parse("5.0"));
        assertThat(List.of(Money.ofYuan(2), Money.ofFen(-1), Money.ZERO).stream()
                        .sorted())
                .containsExactly(Money.ofFen(-1), Money.ZERO, Money.ofYuan(2));
        assertThat(Money.ofFen(-1).isNegative()).isTrue();
        assertThat(Money.ofFen(1).isPositive()).isTrue();
        assertThat(Money.ZERO.isZero()).isTrue();
    }
}

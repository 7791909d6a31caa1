package org.zhibao.identifiers.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.identifiers.Refusals.assertRefused;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.identifiers.Rule;

class PrintedFigureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.8724 亿元",
                "21.7 亿元",
                "27.27 %",
                "≥30 %",
                ">1600 万元",
                "100-150 家",
                "~10 个",
                "≤2 月",
                "6.06 件/万人",
                "1.6 亿件",
                "14 批次",
                "11.10 %",
                "-3.5 %",
                "6067"
            })
    void a_figure_prints_back_as_it_came(String text) {
        assertThat(PrintedFigure.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "4.8724亿元, 4.8724 亿元",
        ">=30%, ≥30 %",
        "<= 2月, ≤2 月",
        "100—150家, 100-150 家",
        "3–5 个, 3-5 个",
        "=52 件, 52 件",
    })
    void other_spellings_have_the_same_normal_form(String text, String normalForm) {
        assertThat(PrintedFigure.parse(text)).hasToString(normalForm);
    }

    @ParameterizedTest
    @CsvSource({
        "=, 4.8724, 亿元, 4.8724 亿元",
        ">, 1600, 万元, >1600 万元",
        ">=, 30, %, ≥30 %",
        "range, 100-150, 家, 100-150 家",
        "~, 10, 个, ~10 个",
    })
    void a_figure_comes_from_the_columns_of_a_data_file(String qualifier, String value, String unit, String printed) {
        var figure = PrintedFigure.parse(qualifier, value, unit);

        assertThat(figure).hasToString(printed);
        assertThat(figure.qualifier().code()).isEqualTo(qualifier);
        assertThat(figure.number()).isEqualTo(value);
    }

    @Test
    void precision_belongs_to_the_figure() {
        assertThat(PrintedFigure.parse("21.7 亿元")).isNotEqualTo(PrintedFigure.parse("21.70 亿元"));
        assertThat(PrintedFigure.parse("4.8724 亿元").scale()).isEqualTo(4);
    }

    @Test
    void a_computed_value_is_printed_at_the_report_s_precision() {
        BigDecimal share = new BigDecimal("145700").divide(new BigDecimal("6067"), MathContext.DECIMAL64);

        assertThat(PrintedFigure.rounded(share, 2, "%")).hasToString("24.02 %");
        assertThat(PrintedFigure.of(Money.parse("487240000.00"), AmountUnit.YI_YUAN, 4))
                .hasToString("4.8724 亿元");
        assertThat(PrintedFigure.of(Money.parse("2170000000"), AmountUnit.YI_YUAN, 1))
                .hasToString("21.7 亿元");
    }

    @Test
    void a_figure_of_money_is_an_amount() {
        assertThat(PrintedFigure.parse(">1600 万元").amount()).contains(Money.ofYuan(16_000_000));
        assertThat(PrintedFigure.parse("1.6 亿件").amount()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "亿元", "1,600 万元", "1e3", ">", "≥≥3", "3 4", "1.2.3", ">100-150 家", "3 <b>"})
    void what_is_no_figure_is_refused(String text) {
        assertRefused(() -> PrintedFigure.parse(text), Rule.FIGURE_FORMAT);
    }

    @Test
    void columns_that_disagree_are_refused() {
        assertRefused(() -> PrintedFigure.parse("=", "100-150", "家"), Rule.FIGURE_FORMAT);
        assertRefused(() -> PrintedFigure.parse("range", "100", "家"), Rule.FIGURE_FORMAT);
        assertRefused(() -> PrintedFigure.parse("=", "100 家", "家"), Rule.FIGURE_FORMAT);
        assertRefused(() -> PrintedFigure.parse("=", ">100", "家"), Rule.FIGURE_FORMAT);
        assertRefused(() -> PrintedFigure.parse("?", "100", "家"), Rule.FIGURE_FORMAT);
    }

    @Test
    void a_range_has_a_lower_and_an_upper_end() {
        assertRefused(
                () -> PrintedFigure.parse("150-100 家"), Rule.FIGURE_RANGE, Map.of("lower", "150", "upper", "100"));
    }
}

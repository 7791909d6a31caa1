package org.zhibao.statistics.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.identifiers.money.PrintedFigure;

class FormulaTest {

    @ParameterizedTest
    @CsvSource({
        "1457, 6067, 24.02", // invention share of all grants, as the city printed it
        "349, 356, 98.03",
        "3, 2, 150.00", // closed cases may exceed new ones
        "1, 8, 12.50",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 1600, 0.06", // 0.0625 goes down
        "9, 16000, 0.06", // 0.05625 goes up
    })
    void aShareIsRoundedHalfUpAtThePrintedScale(BigDecimal part, BigDecimal whole, String printed) {
        var formula = new Formula("{A.B} / {A} * 100");

        var value = formula.evaluate(reference -> reference.code().equals("A") ? whole : part);

        assertThat(PrintedFigure.rounded(value.orElseThrow(), 2, "%").number()).isEqualTo(printed);
    }

    @Test
    void halfAPointGoesUp() {
        var formula = new Formula("{A} / 1000");

        var value = formula.evaluate(reference -> new BigDecimal("125"));

        assertThat(PrintedFigure.rounded(value.orElseThrow(), 2, "%").number()).isEqualTo("0.13");
    }

    @Test
    void aDivisionByZeroHasNoResult() {
        var formula = new Formula("{A} / {B}");

        var value = formula.evaluate(reference -> BigDecimal.ZERO);

        assertThat(value).isEmpty();
    }

    @Test
    void referencesMayPointToTheYearBeforeAndTheProvince() {
        var formula = new Formula("({A} - {A@previous}) / {A@province} * {A}");

        assertThat(formula.references())
                .containsExactly(
                        new Formula.Reference("A", Formula.Of.SAME),
                        new Formula.Reference("A", Formula.Of.PREVIOUS),
                        new Formula.Reference("A", Formula.Of.PROVINCE));
    }

    @Test
    void eachReferenceHasItsOwnValue() {
        var formula = new Formula("{A} - {A@previous} + {A.A}");
        var values = Map.of("A", "10", "A@previous", "3", "A.A", "0.5");

        var value = formula.evaluate(reference -> new BigDecimal(values.get(reference.toString())));

        assertThat(value).hasValueSatisfying(result -> assertThat(result).isEqualByComparingTo("7.5"));
    }
}

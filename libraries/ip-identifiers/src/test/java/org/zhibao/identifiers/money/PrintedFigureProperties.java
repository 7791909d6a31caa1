package org.zhibao.identifiers.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrintedFigureProperties {

    @Property
    void what_is_printed_reads_back(@ForAll("figures") PrintedFigure figure) {
        assertThat(PrintedFigure.parse(figure.toString())).isEqualTo(figure);
    }

    @Property
    void the_columns_of_a_data_file_read_back(@ForAll("figures") PrintedFigure figure) {
        assertThat(PrintedFigure.parse(figure.qualifier().code(), figure.number(), figure.unit()))
                .isEqualTo(figure);
    }

    @Provide
    Arbitrary<PrintedFigure> figures() {
        Arbitrary<BigDecimal> numbers = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(-3, 8))
                .as(BigDecimal::valueOf);
        return Combinators.combine(
                        Arbitraries.of(Qualifier.class),
                        numbers,
                        numbers.map(BigDecimal::abs).map(BigDecimal.ONE::add),
                        Arbitraries.of("", "%", "家", "亿元", "万元", "件/万人", "批次", "TWh"))
                .as((qualifier, value, width, unit) -> new PrintedFigure(
                        qualifier,
                        value,
                        qualifier == Qualifier.RANGE ? Optional.of(value.add(width)) : Optional.empty(),
                        unit));
    }
}

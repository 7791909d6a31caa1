package org.zhibao.statistics.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void cellsMayBeQuotedAndHoldCommasQuotesAndLineBreaks() {
        var table = CsvTable.parse("\uFEFFa,b\r\n\"1,\"\"2\"\"\",\"x\ny\"\n\n3,\n");

        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).cell("a")).isEqualTo("1,\"2\"");
        assertThat(table.rows().get(0).cell("b")).isEqualTo("x\ny");
        assertThat(table.rows().get(1).line()).isEqualTo(5);
        assertThat(table.rows().get(1).cell("b")).isEmpty();
    }

    @Test
    void aLastLineNeedsNoLineFeed() {
        assertThat(CsvTable.parse("a,b\n1,2").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cell("b")).isEqualTo("2"));
    }

    @Test
    void aRowOfAnotherLengthIsNamedByItsLine() {
        assertThatThrownBy(() -> CsvTable.parse("a,b\n1,2\n1,2,3\n"))
                .isInstanceOfSatisfying(MalformedCsvException.class, malformed -> {
                    assertThat(malformed.line()).isEqualTo(3);
                    assertThat(malformed.rule()).isEqualTo("csv-cells");
                });
    }

    @Test
    void anOpenQuoteIsNamedByTheLineWhereItBegins() {
        assertThatThrownBy(() -> CsvTable.parse("a,b\n\"1,2\n3,4\n"))
                .isInstanceOfSatisfying(MalformedCsvException.class, malformed -> {
                    assertThat(malformed.line()).isEqualTo(2);
                    assertThat(malformed.rule()).isEqualTo("csv-quote");
                });
    }

    @Test
    void nothingHasNoHeader() {
        assertThatThrownBy(() -> CsvTable.parse("\n")).isInstanceOf(MalformedCsvException.class);
    }
}

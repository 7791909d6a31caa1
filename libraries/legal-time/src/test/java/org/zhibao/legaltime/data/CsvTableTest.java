package org.zhibao.legaltime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibao.legaltime.Certainty;

class CsvTableTest {
    @Test
    void reads_quotes_commas_and_line_breaks_as_RFC_4180_has_them() {
        CsvTable table = read("\uFEFFa,b\r\n\"x, \"\"y\"\"\nz\",\r\n\r\nlast,\"\"");

        assertThat(table.rows()).extracting(row -> row.text("a")).containsExactly("x, \"y\"\nz", "last");
        assertThat(table.rows()).extracting(row -> row.text("b")).containsExactly("", "");
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2, 5);
    }

    @Test
    void names_the_line_of_text_that_is_not_csv() {
        assertThat(problems("a,b\n1,2\n\"open,2\n3,4\n"))
                .containsExactly("line 3: a quote that opens here is never closed");
        assertThat(problems("a,b\n1,\"2\"x\n")).containsExactly("line 2: text after a closing quote");
        assertThat(problems("a,b\n1,2\"\n"))
                .containsExactly("line 2: a quote inside a field that does not start with one");
    }

    @Test
    void refuses_another_header_an_empty_file_and_a_file_that_goes_on_for_ever() {
        assertThat(problems("a,c\n1,2\n")).containsExactly("line 1: the header must be a,b");
        assertThat(problems("")).containsExactly("line 1: the header must be a,b");
        assertThat(problems("a,b\n")).containsExactly("line 2: the file has no rows");
        assertThat(problems("a,b\n" + "1,2\n".repeat(6_000)))
                .singleElement()
                .asString()
                .contains("more than 5000 rows");
    }

    @Test
    void collects_every_mistake_before_refusing() {
        CsvTable table = read("a,b\n2026-02-30,CERTAIN\nx\n2026-01-01,MAYBE\n");
        table.rows().forEach(row -> {
            row.date("a");
            row.constant("b", Certainty.class);
        });

        InvalidDataException refused = catchThrowableOfType(InvalidDataException.class, table::refuseIfWrong);

        assertThat(refused.problems())
                .extracting(DataProblem::toString)
                .containsExactlyInAnyOrder(
                        "line 3: 2 fields expected, 1 found",
                        "line 2, a: '2026-02-30' is no date such as 2027-02-06",
                        "line 4, b: 'MAYBE' is none of CERTAIN, PROVISIONAL");
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.message().zh()).isNotBlank());
    }

    @Test
    void reads_numbers_within_bounds_only() {
        CsvTable table = read("a,b\n007,-1\n8,1e3\n");

        assertThat(table.rows().get(0).number("a", 1, 7)).isEqualTo(7);
        assertThat(table.rows().get(1).number("a", 1, 7)).isNull();
        assertThat(table.rows().get(0).number("b", 0, 9)).isNull();
        assertThat(table.rows().get(1).number("b", 0, 9_999)).isNull();
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(InvalidDataException.class, () -> read(text)).problems().stream()
                .map(DataProblem::toString)
                .toList();
    }

    private static CsvTable read(String text) {
        return CsvTable.read(new StringReader(text), List.of("a", "b"));
    }
}

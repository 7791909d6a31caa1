package org.zhibao.cases.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.bulk.CsvParser.Fields;
import org.zhibao.kit.problem.ProblemException;

class CsvParserTest {

    @Property(tries = 300)
    void whatIsWrittenByTheRulesIsReadBack(
            @ForAll @Size(min = 1, max = 6) List<@NotEmpty List<@Chars({'a', ',', '"', '\n', '蒙', ' '}) String>> table)
            throws IOException {
        var text = table.stream()
                .map(row -> row.stream()
                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));

        var read = all(text, 10_000);

        assertThat(read.stream().map(Fields::values)).isEqualTo(table);
    }

    @Test
    void recordsKnowTheLineTheyBeginOn() throws IOException {
        var read = all("a,b\r\n\"x\ny\",2\n\n3,4", 100);

        assertThat(read).extracting(Fields::line).containsExactly(1, 2, 4, 5);
        assertThat(read.get(1).values()).containsExactly("x\ny", "2");
        assertThat(read.get(3).values()).containsExactly("3", "4");
    }

    @Test
    void quotesThatNeverCloseAreRefusedWithTheirLine() {
        assertThatThrownBy(() -> all("a\n\"b,c\nd", 100))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("file-refused");
    }

    @Test
    void aRecordWithoutEndDoesNotFillTheMemory() {
        assertThatThrownBy(() -> all("x".repeat(101), 100)).isInstanceOf(ProblemException.class);
    }

    private static List<Fields> all(String text, int longest) throws IOException {
        var parser = new CsvParser(new StringReader(text), longest);
        var read = new ArrayList<Fields>();
        for (var fields = parser.next(); fields != null; fields = parser.next()) {
            read.add(fields);
        }
        return read;
    }
}

package org.zhibao.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibao.kit.problem.ProblemTexts;
import org.zhibao.kit.procedure.Bar;

/** What bars an act is told in both languages, with the article. */
class BarTextsTest {

    static Stream<Bar> bars() {
        return Arrays.stream(Procedure.values())
                .flatMap(procedure -> procedure.table().rows().stream())
                .flatMap(row -> row.bars().stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("bars")
    void everyBarHasATitleAndASentenceWithItsArticle(Bar bar) {
        for (var language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            var sentence = ProblemTexts.text(bar.code() + ".detail", language, Map.of("basis", bar.basis()));

            assertThat(ProblemTexts.text(bar.code() + ".title", language, Map.of()))
                    .doesNotContain(".title");
            assertThat(sentence).contains(bar.basis()).doesNotContain(".detail", "{");
        }
    }
}

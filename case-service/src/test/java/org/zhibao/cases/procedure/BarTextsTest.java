package org.zhibao.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhibao.kit.problem.ProblemTexts;

/** Every bar in the tables has its words; without them a refusal would show the name of a text. */
class BarTextsTest {

    @ParameterizedTest
    @MethodSource("codes")
    void everyBarSaysWhatItIs(String code) {
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            for (var key : new String[] {code + ".title", code + ".detail"}) {
                assertThat(ProblemTexts.text(key, locale, Map.of())).isNotEqualTo(key);
            }
        }
    }

    static Stream<String> codes() {
        return Arrays.stream(Procedure.values())
                .flatMap(procedure -> procedure.table().rows().stream())
                .flatMap(row -> row.bars().stream())
                .map(bar -> bar.code())
                .distinct();
    }
}

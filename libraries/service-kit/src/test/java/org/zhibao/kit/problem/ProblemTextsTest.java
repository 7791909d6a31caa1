package org.zhibao.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTextsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none,            zh-CN",
                "'',              zh-CN",
                "en,              en",
                "en-GB;q=0.8,     en",
                "'zh-TW, en',     zh-CN",
                "'fr, en;q=0.1',  en",
                "'fr, de',        zh-CN",
                "*,               zh-CN",
                "';;not a header', zh-CN"
            })
    void theLanguageIsChineseUnlessEnglishIsPreferred(String header, String tag) {
        assertThat(ProblemTexts.localeOf(header).toLanguageTag()).isEqualTo(tag);
    }

    @Test
    void bothLanguagesHaveEveryText() {
        var chinese = ResourceBundle.getBundle("kit-problems", Locale.ROOT);
        var english = ResourceBundle.getBundle("kit-problems", Locale.ENGLISH);
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(chinese.keySet());
        for (var key : chinese.keySet()) {
            assertThat(chinese.getString(key)).as(key).isNotBlank();
            assertThat(argumentsOf(english.getString(key))).as(key).isEqualTo(argumentsOf(chinese.getString(key)));
        }
    }

    private static java.util.Set<String> argumentsOf(String text) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void argumentsAreFilledInOnceAndLiterally() {
        assertThat(ProblemTexts.text("invalid-value", Locale.ENGLISH, Map.of("detail", "{detail} $1 \\ {id}")))
                .isEqualTo("{detail} $1 \\ {id}");
        assertThat(ProblemTexts.text("unknown-field", Locale.ENGLISH, Map.of("field", "{field}")))
                .isEqualTo("there is no field named {field}");
    }

    @Test
    void constantsAndListsAreReadAsWords() {
        assertThat(ProblemTexts.text(
                        "unknown-field", Locale.ENGLISH, Map.of("field", List.of(Weather.RAIN, Weather.SUN))))
                .isEqualTo("there is no field named rain, sun");
        assertThat(ProblemTexts.text(
                        "unknown-field",
                        Locale.SIMPLIFIED_CHINESE,
                        Map.of("field", List.of(Weather.RAIN, Weather.SUN))))
                .contains("雨、晴")
                .doesNotContain("[", "RAIN");
    }

    @Test
    void whatIsNotThereIsNamedInOneLanguage() {
        var refusal = Problems.notFound("案件/case", 7);
        assertThat(Problems.render(refusal, Locale.SIMPLIFIED_CHINESE, "/x").detail())
                .contains("的案件,")
                .doesNotContain("case");
        assertThat(Problems.render(refusal, Locale.ENGLISH, "/x").detail())
                .isEqualTo("There is no case with id 7, or it lies outside your scope.");
    }

    private enum Weather implements Phrase {
        RAIN("雨", "rain"),
        SUN("晴", "sun");

        private final String chinese;
        private final String english;

        Weather(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String in(Locale language) {
            return Locale.ENGLISH.equals(language) ? english : chinese;
        }
    }

    @Test
    void aTextThatIsMissingIsItsKey() {
        assertThat(ProblemTexts.text("no.such.key", Locale.ENGLISH, Map.of())).isEqualTo("no.such.key");
    }
}

package org.zhibao.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_has_a_text_in_both_languages_that_uses_all_its_arguments(Rule rule) {
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            var places = PLACE.matcher(FindingTexts.of(locale).template(rule))
                    .results()
                    .map((MatchResult place) -> place.group(1))
                    .toList();
            assertThat(places).containsExactlyInAnyOrderElementsOf(rule.arguments());
        }
    }

    @Test
    void codes_are_unique() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::code)).doesNotHaveDuplicates();
    }

    @Test
    void the_text_follows_the_language_and_falls_back_to_chinese() {
        var finding = Finding.of(Rule.PATENT_CHECK_DIGIT, '5', '7');

        assertThat(finding.message(Locale.UK)).isEqualTo("The check character is 7, but the digits give 5.");
        assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("校验位为7，按号码计算应为5。");
        assertThat(finding.message(Locale.FRENCH)).isEqualTo(finding.message(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void a_finding_without_its_arguments_is_a_mistake_of_the_program() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(Rule.PATENT_CHECK_DIGIT, '5'))
                .withMessageContaining("patent.check-digit");
    }

    @Test
    void a_long_quotation_is_cut() {
        var finding = Finding.of(Rule.PATENT_FORMAT, "9".repeat(150));

        assertThat(finding.arguments().get("found")).hasSize(61).endsWith("…");
    }
}

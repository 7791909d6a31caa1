package org.zhibao.identifiers.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.identifiers.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Rule;

class PublicationNumberTest {

    @ParameterizedTest
    @CsvSource({
        "CN112345678B, CN112345678B, B",
        "cn 212345678 u, CN212345678U, U",
        "312345678S, CN312345678S, S",
        "CN1234567C, CN1234567C, C",
        "CN112345678A8, CN112345678A8, A",
    })
    void numbers_have_one_normal_form(String text, String normalForm, char kindCode) {
        var number = PublicationNumber.parse(text);

        assertThat(number).hasToString(normalForm);
        assertThat(number.kindCode()).isEqualTo(kindCode);
        assertThat(number.warnings()).isEmpty();
    }

    @Test
    void a_kind_code_of_another_type_is_worth_a_warning() {
        assertThat(PublicationNumber.parse("CN112345678U").warnings())
                .isEqualTo(List.of(Finding.of(Rule.PUBLICATION_KIND_MISMATCH, '1', 'U')));
    }

    @Test
    void an_unknown_kind_code_is_refused() {
        assertRefused(
                () -> PublicationNumber.parse("CN112345678Q"),
                Rule.PUBLICATION_KIND_CODE,
                Map.of("found", "Q", "allowed", "A B C U Y S D"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN112345678", "US112345678A", "CN123456A", "CN1234567890A"})
    void what_is_no_publication_number_is_refused(String text) {
        assertRefused(() -> PublicationNumber.parse(text), Rule.PUBLICATION_FORMAT);
    }
}

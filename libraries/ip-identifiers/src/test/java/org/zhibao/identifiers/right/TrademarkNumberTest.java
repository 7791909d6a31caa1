package org.zhibao.identifiers.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.identifiers.Refusals.assertRefused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.identifiers.Rule;

class TrademarkNumberTest {

    @ParameterizedTest
    @CsvSource({
        "12345678, 12345678, '', false",
        "第12345678号, 12345678, '', false",
        "12345678a, 12345678A, A, false",
        "00123456, 123456, '', false",
        "1, 1, '', false",
        "g1234567, G1234567, '', true",
        "G1234567A, G1234567A, A, true",
    })
    void numbers_have_one_normal_form(String text, String normalForm, String suffix, boolean madrid) {
        var number = TrademarkNumber.parse(text);

        assertThat(number).hasToString(normalForm);
        assertThat(number.divisionSuffix()).isEqualTo(suffix);
        assertThat(number.isMadrid()).isEqualTo(madrid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "0", "G", "A123", "12345678ABC", "12-34", "一二三"})
    void what_is_no_trademark_number_is_refused(String text) {
        assertRefused(() -> TrademarkNumber.parse(text), Rule.TRADEMARK_FORMAT, Map.of("found", text));
    }

    @Test
    void classes_run_from_1_to_45() {
        assertThat(TrademarkClass.parse("第09类")).isEqualTo(TrademarkClass.of(9));
        assertThat(TrademarkClass.of(34).isGoods()).isTrue();
        assertThat(TrademarkClass.of(35).isGoods()).isFalse();
        assertThat(TrademarkClass.parse("45")).hasToString("45");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "46", "-1", "1.5", "100"})
    void other_classes_are_refused(String text) {
        assertRefused(() -> TrademarkClass.parse(text), Rule.TRADEMARK_CLASS_RANGE, Map.of("found", text));
    }
}

package org.zhibao.identifiers.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.identifiers.Refusals.assertRefused;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhibao.identifiers.Rule;

class RightIdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "PATENT_INVENTION, 202310000001.5",
        "PATENT_UTILITY_MODEL, 202420000002.X",
        "PATENT_DESIGN, 202330000003.5",
        "TRADEMARK, 99000001",
        "COPYRIGHT, 国作登字-2023-F-00000001",
        "COPYRIGHT, 2023SR0000001",
        "GI, 公告2023年第1号",
        "OLYMPIC_SYMBOL, A000001",
        "SPECIAL_SIGN, T2023001",
        "PLANT_VARIETY, CNA20230000001",
        "IC_LAYOUT, BS.235000001",
    })
    void each_type_reads_its_own_number(IpRightType type, String text) {
        var number = RightIdentifier.parse(type, text);

        assertThat(number).hasToString(text);
        assertThat(type.identifier()).contains(number.standard());
    }

    @Test
    void a_patent_by_pct_is_the_same_right() {
        assertThat(PatentType.PCT_INVENTION.right()).isEqualTo(IpRightType.PATENT_INVENTION);
        assertThat(PatentType.PCT_UTILITY_MODEL.right()).isEqualTo(IpRightType.PATENT_UTILITY_MODEL);
    }

    @Test
    void a_number_of_another_type_of_patent_is_refused() {
        assertRefused(
                () -> RightIdentifier.parse(IpRightType.PATENT_INVENTION, "202420000002.X"),
                Rule.RIGHT_TYPE_MISMATCH,
                Map.of("right", "PATENT_INVENTION", "found", "UTILITY_MODEL"));
    }

    @Test
    void a_trade_secret_has_no_number() {
        assertRefused(() -> RightIdentifier.parse(IpRightType.TRADE_SECRET, "1"), Rule.RIGHT_WITHOUT_REGISTER);
        assertThat(IpRightType.TRADE_SECRET.identifier()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = IpRightType.class,
            names = {"COPYRIGHT", "GI", "IC_LAYOUT"})
    void unruled_registers_still_refuse_what_cannot_be_a_number(IpRightType type) {
        assertRefused(() -> RightIdentifier.parse(type, "无号"), Rule.REGISTER_TEXT_FORMAT);
        assertRefused(() -> RightIdentifier.parse(type, "1<script>"), Rule.REGISTER_TEXT_FORMAT);
        assertRefused(() -> RightIdentifier.parse(type, "1".repeat(65)), Rule.REGISTER_TEXT_FORMAT);
    }
}

package org.zhibao.identifiers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.identifiers.Refusals.assertRefused;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.identifiers.Rule;
import org.zhibao.identifiers.document.DocumentNumber.Layout;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "呼市监处罚〔2024〕12号, 呼市监处罚, 2024, 12",
        "呼知法裁字〔2024〕1号, 呼知法裁字, 2024, 1",
        "呼政字〔2019〕84号, 呼政字, 2019, 84",
        "包府发〔2024〕18号, 包府发, 2024, 18",
    })
    void known_numbers_hold(String text, String mark, int year, int serial) {
        var number = DocumentNumber.parse(text);

        assertThat(number).isEqualTo(new DocumentNumber(Layout.OFFICE, mark, year, serial));
        assertThat(number).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"呼政字[2019]84号", "呼政字（2019）84号", "呼政字(2019)第84号", "呼政字【２０１９】 0084 号", " 呼政字﹝2019﹞84号"})
    void other_spellings_have_the_same_normal_form(String text) {
        assertThat(DocumentNumber.parse(text)).hasToString("呼政字〔2019〕84号");
    }

    @Test
    void courts_before_2016_put_the_year_first() {
        var number = DocumentNumber.parse("(2012)新调确字第3号");

        assertThat(number.layout()).isEqualTo(Layout.COURT_BEFORE_2016);
        assertThat(number).hasToString("（2012）新调确字第3号");
    }

    @Test
    void year_and_serial_are_told_apart() {
        assertRefused(() -> DocumentNumber.parse("呼政字〔1919〕84号"), Rule.DOCUMENT_NUMBER_YEAR, Map.of("found", "1919"));
        assertRefused(() -> DocumentNumber.parse("呼政字〔2019〕0号"), Rule.DOCUMENT_NUMBER_SERIAL, Map.of("found", "0"));
        assertRefused(() -> DocumentNumber.parse("呼政字2019年84号"), Rule.DOCUMENT_NUMBER_FORMAT);
        assertRefused(() -> DocumentNumber.parse("〔2019〕84号"), Rule.DOCUMENT_NUMBER_FORMAT);
    }

    @ParameterizedTest
    @CsvSource({
        "150100, PENALTY_DECISION, 呼市监处罚〔2024〕12号",
        "150100, ADJUDICATION, 呼知法裁字〔2024〕12号",
        "150102, PENALTY_DECISION, 呼新市监处罚〔2024〕12号",
        "150200, GOVERNMENT, 包政字〔2024〕12号",
        "150000, ADJUDICATION, 内知法裁字〔2024〕12号",
        "150422, PENALTY_DECISION, 内赤峰市巴林左旗市监处罚〔2024〕12号",
    })
    void an_office_numbers_by_its_own_pattern(String region, DocumentKind kind, String expected) {
        var pattern = NumberPattern.of(Regions.standard(), RegionCode.parse(region), kind);

        var number = pattern.format(2024, 12);

        assertThat(number).hasToString(expected);
        assertThat(DocumentNumber.parse(expected)).isEqualTo(number);
        assertThat(pattern.matches(number)).isTrue();
        assertThat(new NumberPattern("京", "知法裁字").matches(number)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void no_two_offices_share_a_pattern(DocumentKind kind) {
        var regions = Regions.standard();

        assertThat(regions.subtree(RegionCode.parse("150000")).stream()
                        .map(unit ->
                                NumberPattern.of(regions, unit.code(), kind).format(2024, 1))
                        .collect(Collectors.toList()))
                .doesNotHaveDuplicates();
    }
}

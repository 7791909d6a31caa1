package org.zhibao.identifiers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.identifiers.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Rule;
import org.zhibao.identifiers.region.Regions;

class CourtCaseNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"（2024）内01知民初123号", "(2024)内01知民初123号", "(2024) 内01知民初 0123号", "（２０２４）内０１知民初１２３号"})
    void spellings_have_one_normal_form(String text) {
        var number = CourtCaseNumber.parse(text);

        assertThat(number).hasToString("（2024）内01知民初123号");
        assertThat(number).isEqualTo(new CourtCaseNumber(2024, CourtCode.parse("内01"), "知民初", 123));
        assertThat(number.knownType()).contains(CourtCaseType.IP_CIVIL_FIRST);
        assertThat(number.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "最高法, SUPREME, 最高人民法院, 100000",
        "内, HIGH, 内蒙古自治区高级人民法院, 150000",
        "内01, INTERMEDIATE, 呼和浩特市中级人民法院, 150100",
        "内02, INTERMEDIATE, 包头市中级人民法院, 150200",
        "内22, INTERMEDIATE, 兴安盟中级人民法院, 152200",
        "内25, INTERMEDIATE, 锡林郭勒盟中级人民法院, 152500",
        "内29, INTERMEDIATE, 阿拉善盟中级人民法院, 152900",
        "内0102, BASIC, 呼和浩特市新城区人民法院, 150102",
        "内0121, BASIC, 土默特左旗人民法院, 150121",
        "京, HIGH, 北京市高级人民法院, 110000",
    })
    void a_court_is_known_by_its_code(String text, CourtLevel level, String name, String region) {
        var court = CourtCode.parse(text);

        assertThat(court.level()).isEqualTo(level);
        assertThat(court.name(Regions.standard())).contains(name);
        assertThat(court.region(Regions.standard()).orElseThrow().code()).hasToString(region);
    }

    @Test
    void a_court_without_a_unit_of_its_own_has_no_name_here() {
        assertThat(CourtCode.parse("京73").name(Regions.standard())).isEmpty();
        assertThat(CourtCode.parse("内7101").name(Regions.standard())).isEmpty();
        assertThat(CourtCode.parse("兵01").region(Regions.standard())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CourtCaseType.class)
    void every_known_type_makes_a_number(CourtCaseType type) {
        var number = CourtCaseNumber.parse("（2024）内0102" + type.mark() + "7号");

        assertThat(number.knownType()).contains(type);
    }

    @Test
    void an_unknown_type_is_worth_a_warning() {
        assertThat(CourtCaseNumber.parse("（2024）内01破申1号").warnings())
                .isEqualTo(List.of(Finding.of(Rule.COURT_CASE_TYPE_UNKNOWN, "破申")));
    }

    @Test
    void a_high_court_and_the_supreme_court_are_told_from_the_type() {
        assertThat(CourtCaseNumber.parse("（2024）内知民终5号").court()).hasToString("内");
        assertThat(CourtCaseNumber.parse("（2024）最高法知民终5号").court()).hasToString("最高法");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024内01知民初123号", "（2015）内01知民初1号", "（2024）内1知民初1号", "（2024）蒙01知民初1号", "（2024）内01知民初0号"})
    void what_is_no_court_number_is_refused(String text) {
        assertRefused(() -> CourtCaseNumber.parse(text), Rule.COURT_NUMBER_FORMAT);
    }
}

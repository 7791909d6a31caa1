package org.zhibao.identifiers.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.identifiers.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.Rule;

class PatentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "200310102344.5, INVENTION, 2003", // the standard's own example
        "202310000001.5, INVENTION, 2023",
        "202420000002.X, UTILITY_MODEL, 2024",
        "202330000003.5, DESIGN, 2023",
        "201810000000.X, INVENTION, 2018",
    })
    void known_numbers_hold(String text, PatentType type, int year) {
        var number = PatentNumber.parse(text);

        assertThat(number).hasToString(text);
        assertThat(number.type()).isEqualTo(type);
        assertThat(number.filingYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZL202420000002.X",
                "zl 2024 2 0000002.x",
                "CN202420000002X",
                "202420000002x",
                " ＺＬ２０２４２０００００02．Ｘ\u200b"
            })
    void other_spellings_have_the_same_normal_form(String text) {
        assertThat(PatentNumber.parse(text)).isEqualTo(PatentNumber.parse("202420000002.X"));
    }

    @Test
    void a_granted_patent_is_printed_with_its_prefix() {
        assertThat(PatentNumber.parse("2023100000015").grantNumber()).isEqualTo("ZL202310000001.5");
    }

    @ParameterizedTest
    @CsvSource({
        "85100001.0, INVENTION, 1985",
        "03200001.4, UTILITY_MODEL, 2003",
        "99300001.0, DESIGN, 1999",
        "94190008.8, INVENTION, 1994"
    })
    void numbers_before_october_2003_have_eight_digits(String text, PatentType type, int year) {
        var number = PatentNumber.parse(text);

        assertThat(number.type()).isEqualTo(type);
        assertThat(number.filingYear()).isEqualTo(year);
        assertThat(number).hasToString(text);
    }

    @Test
    void a_wrong_check_digit_names_the_right_one() {
        assertRefused(
                () -> PatentNumber.parse("202310000001.6"),
                Rule.PATENT_CHECK_DIGIT,
                Map.of("expected", "5", "found", "6"));
    }

    @Test
    void a_missing_check_digit_is_named() {
        assertRefused(
                () -> PatentNumber.parse("202420000002"), Rule.PATENT_CHECK_DIGIT_MISSING, Map.of("expected", "X"));
    }

    @Test
    void an_unknown_type_digit_is_named() {
        assertRefused(
                () -> PatentNumber.parse("202350000001.5"),
                Rule.PATENT_TYPE,
                Map.of("found", "5", "allowed", "1 2 3 8 9"));
    }

    @Test
    void a_year_outside_the_format_is_named() {
        assertRefused(
                () -> PatentNumber.parse("200210000001.5"),
                Rule.PATENT_YEAR,
                Map.of("found", "2002", "earliest", "2003", "latest", "2099"));
        assertRefused(
                () -> PatentNumber.parse("84100001.0"),
                Rule.PATENT_YEAR,
                Map.of("found", "1984", "earliest", "1985", "latest", "2003"));
    }

    @Test
    void a_year_to_come_is_refused_where_a_day_is_known() {
        var today = LocalDate.of(2023, 12, 31);

        assertThat(PatentNumber.parse("202330000003.5", today).filingYear()).isEqualTo(2023);
        assertRefused(
                () -> PatentNumber.parse("202420000002.X", today),
                Rule.PATENT_YEAR_IN_FUTURE,
                Map.of("found", "2024", "today", "2023-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20231000000155", "2023.100000015", "US202310000001.5", "ZLZL202310000001.5", "号", "."})
    void what_is_no_patent_number_is_refused(String text) {
        assertRefused(() -> PatentNumber.parse(text), Rule.PATENT_FORMAT);
    }

    @Test
    void nothing_and_endless_text_are_refused() {
        assertRefused(() -> PatentNumber.parse(" \u3000\ufeff"), Rule.BLANK);
        assertRefused(() -> PatentNumber.parse("1".repeat(201)), Rule.TOO_LONG);
    }

    @Test
    void a_check_gives_the_refusal_as_a_value() {
        assertThat(PatentNumber.check("202310000001.6")).isInstanceOf(Parsed.Invalid.class);
        assertThat(PatentNumber.check("202310000001.5").orElseThrow()).hasToString("202310000001.5");
    }
}

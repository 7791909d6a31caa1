package org.zhibao.identifiers.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.identifiers.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.identifiers.CheckDigits;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.Rule;
import org.zhibao.identifiers.region.RegionCode;

class UnifiedSocialCreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43", // published
                "91150100MA0000007W",
                "91150102MA12345692",
                "91150200MA7654329R",
                "91150203MA0ABCDE68"
            })
    void known_codes_hold_in_both_check_characters(String text) {
        var code = UnifiedSocialCreditCode.parse(text);

        assertThat(code).hasToString(text);
        assertThat(code.organisationCode()).contains(OrganisationCode.parse(text.substring(8, 17)));
        assertThat(code.warnings()).isEmpty();
    }

    @Test
    void the_parts_are_told() {
        var code = UnifiedSocialCreditCode.parse("91150102ma12345692 ");

        assertThat(code.authority()).isEqualTo('9');
        assertThat(code.category()).isEqualTo('1');
        assertThat(code.isSelfEmployed()).isFalse();
        assertThat(code.region()).contains(RegionCode.parse("150102"));
        assertThat(code.organisationCode().orElseThrow().hyphenated()).isEqualTo("MA123456-9");
    }

    @Test
    void a_wrong_check_character_names_the_right_one() {
        assertRefused(
                () -> UnifiedSocialCreditCode.parse("91150100MA0000007X"),
                Rule.CREDIT_CODE_CHECK_DIGIT,
                Map.of("expected", "W", "found", "X"));
    }

    @Test
    void a_wrong_inner_check_character_is_refused_though_the_outer_one_holds() {
        assertRefused(
                () -> UnifiedSocialCreditCode.parse(withCheck("91150100MA0000008")),
                Rule.CREDIT_CODE_ORGANISATION,
                Map.of("expected", "7", "found", "8"));
    }

    @Test
    void for_the_self_employed_it_is_a_warning() {
        var code = UnifiedSocialCreditCode.parse(withCheck("92150100MA0000008"));

        assertThat(code.isSelfEmployed()).isTrue();
        assertThat(code.organisationCode()).isEmpty();
        assertThat(code.warnings()).isEqualTo(List.of(Finding.of(Rule.CREDIT_CODE_ORGANISATION, '7', '8')));
    }

    @Test
    void a_region_that_is_unknown_withdrawn_or_malformed_is_worth_a_warning() {
        assertThat(UnifiedSocialCreditCode.parse(withCheck("91150199MA0000007")).warnings())
                .isEqualTo(List.of(Finding.of(Rule.REGION_UNKNOWN, "150199")));
        assertThat(UnifiedSocialCreditCode.parse(withCheck("91152622MA0000007")).warnings())
                .isEqualTo(List.of(Finding.of(Rule.REGION_WITHDRAWN, "152622", "和林格尔县", 1994, "150123")));
        assertThat(UnifiedSocialCreditCode.parse(withCheck("91000000MA0000007")).warnings())
                .isEqualTo(List.of(Finding.of(Rule.REGION_UNKNOWN, "000000")));
        assertThat(UnifiedSocialCreditCode.parse(withCheck("91100000MA0000007")).warnings())
                .isEmpty();
    }

    @Test
    void length_characters_and_region_are_told_apart() {
        assertRefused(
                () -> UnifiedSocialCreditCode.parse("91150100MA0000007"),
                Rule.CREDIT_CODE_LENGTH,
                Map.of("length", "17"));
        assertRefused(
                () -> UnifiedSocialCreditCode.parse("91150100MO0000007W"),
                Rule.CREDIT_CODE_CHARACTER,
                Map.of("character", "O", "position", "10"));
        assertRefused(
                () -> UnifiedSocialCreditCode.parse("9115010AMA0000007W"),
                Rule.CREDIT_CODE_REGION,
                Map.of("found", "15010A"));
    }

    @Test
    void an_organisation_code_stands_alone_with_or_without_hyphen() {
        assertThat(OrganisationCode.parse("ma000000-7")).isEqualTo(OrganisationCode.parse("MA0000007"));
        assertRefused(
                () -> OrganisationCode.parse("MA000000-8"),
                Rule.ORGANISATION_CODE_CHECK_DIGIT,
                Map.of("expected", "7", "found", "8"));
        assertRefused(() -> OrganisationCode.parse("MA00000-07"), Rule.ORGANISATION_CODE_FORMAT);
    }

    private static String withCheck(String body) {
        return body + CheckDigits.ofCreditCode(body);
    }
}

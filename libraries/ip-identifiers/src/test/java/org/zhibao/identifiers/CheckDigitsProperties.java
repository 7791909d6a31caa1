package org.zhibao.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What each algorithm guarantees to detect, and where its guarantee ends. */
class CheckDigitsProperties {
    private static final String DIGITS = "0123456789";

    @Property
    void a_patent_number_betrays_every_single_wrong_digit(
            @ForAll("digits12") String body, @ForAll @IntRange(max = 11) int at, @ForAll @IntRange(max = 9) int digit) {
        String changed = replaced(body, at, DIGITS.charAt(digit));
        Assume.that(!changed.equals(body));
        assertThat(CheckDigits.ofPatent(changed)).isNotEqualTo(CheckDigits.ofPatent(body));
    }

    @Property
    void a_patent_number_betrays_every_swap_of_neighbours(
            @ForAll("digits12") String body, @ForAll @IntRange(max = 10) int at) {
        Assume.that(body.charAt(at) != body.charAt(at + 1));
        assertThat(CheckDigits.ofPatent(swapped(body, at))).isNotEqualTo(CheckDigits.ofPatent(body));
    }

    @Property
    void an_old_patent_number_betrays_every_single_wrong_digit(
            @ForAll("digits8") String body, @ForAll @IntRange(max = 7) int at, @ForAll @IntRange(max = 9) int digit) {
        String changed = replaced(body, at, DIGITS.charAt(digit));
        Assume.that(!changed.equals(body));
        assertThat(CheckDigits.ofPatent(changed)).isNotEqualTo(CheckDigits.ofPatent(body));
    }

    @Property
    void a_credit_code_betrays_every_single_wrong_character(
            @ForAll("creditCodeBodies") String body,
            @ForAll @IntRange(max = 16) int at,
            @ForAll @IntRange(max = 30) int character) {
        String changed = replaced(body, at, CheckDigits.CREDIT_CODE_CHARACTERS.charAt(character));
        Assume.that(!changed.equals(body));
        assertThat(CheckDigits.ofCreditCode(changed)).isNotEqualTo(CheckDigits.ofCreditCode(body));
    }

    @Property
    void a_credit_code_betrays_every_swap_of_neighbours(
            @ForAll("creditCodeBodies") String body, @ForAll @IntRange(max = 15) int at) {
        Assume.that(body.charAt(at) != body.charAt(at + 1));
        assertThat(CheckDigits.ofCreditCode(swapped(body, at))).isNotEqualTo(CheckDigits.ofCreditCode(body));
    }

    @Property
    void a_resident_id_betrays_every_single_wrong_digit(
            @ForAll("digits17") String body, @ForAll @IntRange(max = 16) int at, @ForAll @IntRange(max = 9) int digit) {
        String changed = replaced(body, at, DIGITS.charAt(digit));
        Assume.that(!changed.equals(body));
        assertThat(CheckDigits.ofResident(changed)).isNotEqualTo(CheckDigits.ofResident(body));
    }

    @Property
    void a_resident_id_betrays_every_swap_of_neighbours(
            @ForAll("digits17") String body, @ForAll @IntRange(max = 15) int at) {
        Assume.that(body.charAt(at) != body.charAt(at + 1));
        assertThat(CheckDigits.ofResident(swapped(body, at))).isNotEqualTo(CheckDigits.ofResident(body));
    }

    @Property
    void an_organisation_code_betrays_every_digit_taken_for_another_digit(
            @ForAll("digits8") String body, @ForAll @IntRange(max = 7) int at, @ForAll @IntRange(max = 9) int digit) {
        String changed = replaced(body, at, DIGITS.charAt(digit));
        Assume.that(!changed.equals(body));
        assertThat(CheckDigits.ofOrganisation(changed)).isNotEqualTo(CheckDigits.ofOrganisation(body));
    }

    @Example
    void an_organisation_code_does_not_betray_characters_eleven_apart() {
        assertThat(CheckDigits.ofOrganisation("B0000000")).isEqualTo(CheckDigits.ofOrganisation("00000000"));
    }

    @Provide
    Arbitrary<String> digits8() {
        return digits(8);
    }

    @Provide
    Arbitrary<String> digits12() {
        return digits(12);
    }

    @Provide
    Arbitrary<String> digits17() {
        return digits(17);
    }

    @Provide
    Arbitrary<String> creditCodeBodies() {
        return Arbitraries.strings()
                .withChars(CheckDigits.CREDIT_CODE_CHARACTERS.toCharArray())
                .ofLength(17);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    private static String replaced(String text, int at, char character) {
        return text.substring(0, at) + character + text.substring(at + 1);
    }

    private static String swapped(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }
}

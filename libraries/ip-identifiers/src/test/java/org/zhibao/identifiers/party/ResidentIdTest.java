package org.zhibao.identifiers.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhibao.identifiers.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.identifiers.CheckDigits;
import org.zhibao.identifiers.Finding;
import org.zhibao.identifiers.InvalidIdentifier;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.Rule;
import org.zhibao.identifiers.region.RegionCode;

class ResidentIdTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, 110105", // the standard's own examples
        "34052419800101001X, 1980-01-01, 340524",
        "150102199001010019, 1990-01-01, 150102",
        "150203198506151236, 1985-06-15, 150203",
    })
    void known_numbers_hold(String text, LocalDate birthDate, String region) {
        var id = ResidentId.parse(text, TODAY);

        assertThat(id).hasToString(text);
        assertThat(id.birthDate()).isEqualTo(birthDate);
        assertThat(id.region()).contains(RegionCode.parse(region));
        assertThat(id.warnings()).isEmpty();
    }

    @Test
    void for_display_the_birth_date_is_hidden() {
        assertThat(ResidentId.parse("150102199001010019").masked()).isEqualTo("150102********0019");
        assertThat(ResidentId.parse("11010519491231002x").masked()).isEqualTo("110105********002X");
    }

    @Test
    void a_wrong_check_character_names_the_right_one_and_not_the_number() {
        assertRefused(
                () -> ResidentId.parse("150102199001010018"),
                Rule.RESIDENT_ID_CHECK_DIGIT,
                Map.of("expected", "9", "found", "8"));
        assertThat(((Parsed.Invalid<ResidentId>) ResidentId.check("150102199001010018", TODAY))
                        .finding()
                        .message(Locale.ENGLISH))
                .doesNotContain("150102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15010219900230001", "15010219901301001", "15010219010229001", "15010200000000001"})
    void a_day_that_never_was_is_refused(String body) {
        assertRefused(
                () -> ResidentId.parse(body + CheckDigits.ofResident(body)),
                Rule.RESIDENT_ID_BIRTH_DATE,
                Map.of("found", body.substring(6, 14)));
    }

    @Test
    void the_unborn_are_refused_where_a_day_is_known() {
        String tomorrow = withCheck("15010220261123001");
        String today = withCheck("15010220261122001");

        assertThat(ResidentId.parse(today, TODAY).birthDate()).isEqualTo(TODAY);
        assertRefused(
                () -> ResidentId.parse(tomorrow, TODAY),
                Rule.RESIDENT_ID_BIRTH_IN_FUTURE,
                Map.of("found", "2026-11-23", "today", "2026-11-22"));
    }

    @Test
    void a_withdrawn_region_is_worth_a_warning() {
        var id = ResidentId.parse(withCheck("15262219700101001"), TODAY);

        assertThat(id.warnings())
                .isEqualTo(List.of(Finding.of(Rule.REGION_WITHDRAWN, "152622", "和林格尔县", 1994, "150123")));
    }

    @Test
    void length_and_characters_are_told_apart() {
        assertRefused(() -> ResidentId.parse("1501021990010100"), Rule.RESIDENT_ID_LENGTH, Map.of("length", "16"));
        assertRefused(() -> ResidentId.parse("150102900101001"), Rule.RESIDENT_ID_FIRST_GENERATION);
        assertRefused(
                () -> ResidentId.parse("15010219900X010019"),
                Rule.RESIDENT_ID_CHARACTER,
                Map.of("character", "X", "position", "12"));
    }

    @Test
    void no_refusal_repeats_the_number() {
        for (String text : List.of("150102199001010018", "15010219900230001X", "15010219900X010019")) {
            assertThat(catchThrowableOfType(InvalidIdentifier.class, () -> ResidentId.parse(text)))
                    .hasMessageNotContaining(text.substring(0, 6));
        }
    }

    private static String withCheck(String body) {
        return body + CheckDigits.ofResident(body);
    }
}

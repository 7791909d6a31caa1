package org.zhibao.identifiers.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.identifiers.Refusals.assertRefused;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.identifiers.Rule;

class RegionsTest {
    private static final RegionCode INNER_MONGOLIA = RegionCode.parse("150000");
    private static final RegionCode HOHHOT = RegionCode.parse("150100");
    private final Regions regions = Regions.standard();

    @ParameterizedTest
    @CsvSource({
        "100000, NATION, '', 000000, 999999",
        "150000, PROVINCE, 100000, 150000, 160000",
        "150100, PREFECTURE, 150000, 150100, 150200",
        "152900, PREFECTURE, 150000, 152900, 153000",
        "150102, COUNTY, 150100, 150102, 150103",
        "820000, PROVINCE, 100000, 820000, 830000",
    })
    void the_digits_tell_level_parent_and_range(
            String text, RegionLevel level, String parent, String low, String high) {
        var code = RegionCode.parse(text);

        assertThat(code.level()).isEqualTo(level);
        assertThat(code.parent().map(RegionCode::value).orElse("")).isEqualTo(parent);
        assertThat(code.range()).isEqualTo(new RegionRange(low, high));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15010", "1501021", "15010A", "000000", "950000", "101100", "150002"})
    void what_has_not_the_shape_of_a_code_is_refused(String text) {
        assertRefused(() -> RegionCode.parse(text), Rule.REGION_FORMAT, Map.of("found", text));
    }

    @Test
    void inner_mongolia_is_complete() {
        Map<RegionLevel, Long> counts = regions.subtree(INNER_MONGOLIA).stream()
                .collect(Collectors.groupingBy(Region::level, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        RegionLevel.PROVINCE, 1L,
                        RegionLevel.PREFECTURE, 12L,
                        RegionLevel.COUNTY, 103L,
                        RegionLevel.FUNCTIONAL_ZONE, 6L));
        assertThat(regions.children(RegionCode.NATION)).hasSize(34);
    }

    @Test
    void every_unit_agrees_with_its_digits_and_has_names_in_both_languages() {
        for (Region unit : regions.all()) {
            assertThat(unit.parent())
                    .as("parent of %s", unit)
                    .isEqualTo(unit.code().parent());
            assertThat(unit.level() == RegionLevel.FUNCTIONAL_ZONE ? RegionLevel.COUNTY : unit.level())
                    .as("level of %s", unit)
                    .isEqualTo(unit.code().level());
            assertThat(unit.name(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
            assertThat(unit.name(Locale.UK)).matches("[A-Z][A-Za-z -]+");
            unit.parent().ifPresent(parent -> assertThat(regions.find(parent)).isPresent());
        }
    }

    @Test
    void a_unit_is_found_by_name_and_short_name() {
        assertThat(regions.named("新城区", HOHHOT)).map(Region::code).containsExactly(RegionCode.parse("150102"));
        assertThat(regions.named("土左旗", INNER_MONGOLIA)).map(Region::nameEn).containsExactly("Tumed Left Banner");
    }

    @Test
    void the_units_above_are_told_nearest_first() {
        assertThat(regions.ancestors(RegionCode.parse("150102")))
                .map(Region::nameZh)
                .containsExactly("呼和浩特市", "内蒙古自治区", "全国");
    }

    @Test
    void functional_zones_lie_in_their_city_and_say_whose_code_they_bear() {
        Region newArea = regions.require(RegionCode.parse("150179"));

        assertThat(newArea.nameZh()).isEqualTo("和林格尔新区");
        assertThat(newArea.hasStandardCode()).isFalse();
        assertThat(newArea.system()).isEqualTo("ZHIBAO");
        assertThat(HOHHOT.range().contains(newArea.code())).isTrue();
        assertThat(regions.require(RegionCode.parse("150172")).system()).isEqualTo("NBS");
    }

    @Test
    void a_code_to_file_under_must_be_in_force() {
        assertRefused(
                () -> regions.require(RegionCode.parse("150199")), Rule.REGION_UNKNOWN, Map.of("found", "150199"));
        assertRefused(
                () -> regions.require(RegionCode.parse("152700")),
                Rule.REGION_WITHDRAWN,
                Map.of("found", "152700", "name", "伊克昭盟", "year", "2000", "successor", "150600"));
    }

    @Test
    void withdrawn_codes_are_not_in_force_and_lead_to_units_that_are() {
        assertThat(regions.allWithdrawn()).hasSize(77).allSatisfy(old -> {
            assertThat(regions.find(old.code())).isEmpty();
            old.successor().ifPresent(now -> assertThat(regions.find(now)).isPresent());
        });
    }

    @Test
    void counties_of_provinces_not_listed_in_detail_raise_no_warning() {
        assertThat(regions.warningsFor(RegionCode.parse("350102"))).isEmpty();
        assertThat(regions.warningsFor(RegionCode.parse("160102"))).isNotEmpty();
        assertThat(regions.warningsFor(RegionCode.parse("150199"))).isNotEmpty();
    }

    @Test
    void named_groups_are_known() {
        var cities = regions.group("HU_BAO_E_WU").orElseThrow();

        assertThat(cities.nameZh()).isEqualTo("呼包鄂乌");
        assertThat(cities.members()).map(RegionCode::value).containsExactly("150100", "150200", "150600", "150900");
        assertThat(cities.contains(RegionCode.parse("150602"))).isTrue();
        assertThat(cities.contains(RegionCode.parse("150302"))).isFalse();
        assertThat(regions.group("TWELVE_LEAGUES_AND_CITIES").orElseThrow().members())
                .isEqualTo(regions.children(INNER_MONGOLIA).stream()
                        .map(Region::code)
                        .toList());
    }
}

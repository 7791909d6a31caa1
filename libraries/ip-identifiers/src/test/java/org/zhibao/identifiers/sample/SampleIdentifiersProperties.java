package org.zhibao.identifiers.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhibao.identifiers.party.ResidentId;
import org.zhibao.identifiers.party.UnifiedSocialCreditCode;
import org.zhibao.identifiers.region.Region;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.identifiers.right.PatentNumber;
import org.zhibao.identifiers.right.PatentType;
import org.zhibao.identifiers.right.TrademarkNumber;

class SampleIdentifiersProperties {

    @Property
    void organisations_are_valid_synthetic_and_of_their_region(
            @ForAll long seed, @ForAll("regions") RegionCode region, @ForAll @IntRange(max = 999_999) int index) {
        var samples = new SampleIdentifiers(seed);
        var enterprise = samples.enterprise(region, index);

        assertThat(UnifiedSocialCreditCode.parse(enterprise.value())).isEqualTo(enterprise);
        assertThat(enterprise.region()).contains(region);
        assertThat(enterprise.warnings()).isEmpty();
        assertThat(SampleIdentifiers.isSynthetic(enterprise)).isTrue();
        assertThat(samples.selfEmployed(region, index).isSelfEmployed()).isTrue();
        assertThat(samples.institution(region, index).authority()).isEqualTo('1');
    }

    @Property
    void patents_are_valid_synthetic_and_of_their_type_and_year(
            @ForAll long seed,
            @ForAll PatentType type,
            @ForAll @IntRange(min = 2003, max = 2099) int year,
            @ForAll @IntRange(max = 99_999) int index) {
        var patent = new SampleIdentifiers(seed).patent(type, year, index);

        assertThat(PatentNumber.parse(patent.value())).isEqualTo(patent);
        assertThat(patent.type()).isEqualTo(type);
        assertThat(patent.filingYear()).isEqualTo(year);
        assertThat(SampleIdentifiers.isSynthetic(patent)).isTrue();
    }

    @Property
    void residents_are_valid_synthetic_and_long_dead(
            @ForAll long seed, @ForAll("regions") RegionCode region, @ForAll @IntRange(max = 7_297_694) int index) {
        var resident = new SampleIdentifiers(seed).resident(region, index);

        assertThat(ResidentId.parse(resident.value())).isEqualTo(resident);
        assertThat(resident.birthDate().getYear()).isBetween(1850, 1869);
        assertThat(resident.region()).contains(region);
        assertThat(SampleIdentifiers.isSynthetic(resident)).isTrue();
    }

    @Property(tries = 20)
    void different_indexes_give_different_identifiers_and_the_same_seed_the_same(@ForAll long seed) {
        var samples = new SampleIdentifiers(seed);
        var hohhot = RegionCode.parse("150100");

        assertThat(IntStream.range(0, 2_000).mapToObj(i -> samples.enterprise(hohhot, i)))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 2_000).mapToObj(samples::trademark)).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 2_000).mapToObj(i -> samples.resident(hohhot, i)))
                .doesNotHaveDuplicates();
        assertThat(new SampleIdentifiers(seed).trademark(7)).isEqualTo(samples.trademark(7));
    }

    @Example
    void all_indexes_up_to_the_capacity_are_different() {
        var samples = new SampleIdentifiers(20_231_231);

        assertThat(IntStream.range(0, 100_000)
                        .mapToObj(i -> samples.patent(PatentType.INVENTION, 2023, i))
                        .distinct()
                        .count())
                .isEqualTo(100_000);
    }

    @Example
    void an_index_beyond_the_capacity_is_a_mistake_of_the_caller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleIdentifiers(1).trademark(1_000_000))
                .withMessageContaining("1000000");
    }

    @Example
    void real_looking_identifiers_are_not_taken_for_synthetic() {
        assertThat(SampleIdentifiers.isSynthetic(UnifiedSocialCreditCode.parse("91350100M000100Y43")))
                .isFalse();
        assertThat(SampleIdentifiers.isSynthetic(PatentNumber.parse("202310000001.5")))
                .isFalse();
        assertThat(SampleIdentifiers.isSynthetic(TrademarkNumber.parse("12345678")))
                .isFalse();
        assertThat(SampleIdentifiers.isSynthetic(TrademarkNumber.parse("G99000001")))
                .isFalse();
        assertThat(SampleIdentifiers.isSynthetic(ResidentId.parse("11010519491231002X")))
                .isFalse();
    }

    @Provide
    Arbitrary<RegionCode> regions() {
        return Arbitraries.of(
                Regions.standard().all().stream().map(Region::code).toList());
    }
}

package org.zhibao.identifiers.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhibao.identifiers.Parsed;

class RegionProperties {

    @Property(tries = 5_000)
    void to_lie_in_the_range_is_to_lie_in_the_subtree(
            @ForAll("codes") RegionCode root, @ForAll("codes") RegionCode code) {
        boolean inSubtree = Stream.iterate(Optional.of(code), Optional::isPresent, c -> c.flatMap(RegionCode::parent))
                .flatMap(Optional::stream)
                .anyMatch(root::equals);

        assertThat(root.range().contains(code)).isEqualTo(inSubtree);
        assertThat(root.contains(code)).isEqualTo(inSubtree);
        assertThat(code.value().startsWith(root.prefix())).isEqualTo(inSubtree);
    }

    @Property
    void every_code_lies_in_its_own_range_and_that_of_its_parent(@ForAll("codes") RegionCode code) {
        assertThat(code.range().contains(code)).isTrue();
        code.parent()
                .ifPresent(parent -> assertThat(parent.range().contains(code)).isTrue());
    }

    // Few provinces and prefectures, so that pairs are often related; the last of each, where ranges carry over.
    @Provide
    Arbitrary<RegionCode> codes() {
        return Combinators.combine(
                        Arbitraries.of("10", "15", "16", "89"),
                        Arbitraries.of("00", "01", "02", "99"),
                        Arbitraries.of("00", "01", "02", "71", "99"))
                .as((province, prefecture, county) -> RegionCode.check(province + prefecture + county))
                .filter(Parsed.Valid.class::isInstance)
                .map(Parsed::orElseThrow);
    }
}

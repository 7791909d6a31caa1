package org.zhibao.cases.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaskingProperties {

    @Property(tries = 500)
    void noResidentIdSurvives(
            @ForAll("residentIds") String id,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after) {
        assertThat(Masking.mask(before + id + after, List.of(), List.of())).doesNotContain(id, id.substring(6));
    }

    @Property(tries = 500)
    void noTelephoneSurvives(
            @ForAll("mobiles") String mobile,
            @ForAll("surroundings") String before,
            @ForAll("surroundings") String after) {
        var masked = Masking.mask(before + mobile + after, List.of(), List.of());

        assertThat(masked.replaceAll("[^0-9]", "")).doesNotContain(mobile.replaceAll("[^0-9]", ""));
    }

    @Property(tries = 300)
    void noNameSurvives(
            @ForAll("names") String name, @ForAll("surroundings") String before, @ForAll("surroundings") String after) {
        assertThat(Masking.mask(before + name + after, List.of(name), List.of()))
                .doesNotContain(name);
    }

    @Property(tries = 300)
    void maskingTwiceChangesNothingMore(@ForAll("residentIds") String id, @ForAll("surroundings") String around) {
        var once = Masking.mask(around + id + around, List.of(), List.of());

        assertThat(Masking.mask(once, List.of(), List.of())).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> residentIds() {
        var regions = Arbitraries.of("150102", "110105", "440301", "652901");
        var birth = Combinators.combine(
                        Arbitraries.integers().between(1930, 2020),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as("%d%02d%02d"::formatted);
        var last = Arbitraries.strings().withCharRange('0', '9').ofLength(3);
        return Combinators.combine(regions, birth, last, Arbitraries.of("0", "5", "9", "X", "x"))
                .as((region, day, order, check) -> region + day + order + check);
    }

    @Provide
    Arbitrary<String> mobiles() {
        var digits = Arbitraries.strings().withCharRange('0', '9');
        return Combinators.combine(
                        Arbitraries.of("13", "15", "17", "18", "19"),
                        digits.ofLength(1),
                        digits.ofLength(4),
                        digits.ofLength(4),
                        Arbitraries.of("", " ", "-"))
                .as((net, more, middle, end, gap) -> net + more + gap + middle + gap + end);
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(Arbitraries.of("王", "李", "欧阳", "包", "白"), Arbitraries.of("小明", "建国", "其木格", "伟"))
                .as((surname, given) -> surname + given);
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of("当事人", "电话：", "于", "，", "（", " ", "ID", "tel:", "号", "");
    }
}

package org.zhibao.scenarios.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ApportionmentProperties {

    @Property(tries = 300)
    void addsUpToTheTotal(
            @ForAll @LongRange(max = 500_000_000_000L) long total,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1_000) Integer> weights) {
        var parts = Apportionment.split(total, decimals(weights));
        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        assertThat(Arrays.stream(parts)).allSatisfy(part -> assertThat(part).isNotNegative());
    }

    @Property(tries = 300)
    void staysWithinOneOfTheExactQuota(
            @ForAll @LongRange(max = 10_000_000) long total,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 1_000) Integer> weights) {
        var parts = Apportionment.split(total, decimals(weights));
        var sum = BigDecimal.valueOf(
                weights.stream().mapToLong(Integer::longValue).sum());
        for (var i = 0; i < parts.length; i++) {
            var quota = BigDecimal.valueOf(total)
                    .multiply(BigDecimal.valueOf(weights.get(i)))
                    .divide(sum, MathContext.DECIMAL64);
            assertThat(BigDecimal.valueOf(parts[i]).subtract(quota).abs()).isLessThan(BigDecimal.ONE);
        }
    }

    @Property(tries = 300)
    void keepsEveryPartWithinItsBounds(
            @ForAll @Size(min = 1, max = 50) List<@IntRange(max = 100) Integer> weights,
            @ForAll @LongRange(max = 50) long least,
            @ForAll @LongRange(max = 500) long spare,
            @ForAll @IntRange(max = 100) int percent) {
        var most = least + spare;
        var total = least * weights.size() + spare * weights.size() * percent / 100;
        var parts = Apportionment.split(total, decimals(weights), least, most);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        assertThat(Arrays.stream(parts)).allSatisfy(part -> assertThat(part).isBetween(least, most));
    }

    @Example
    void givesNothingToAWeightOfZero() {
        assertThat(Apportionment.split(7, decimals(List.of(2, 0, 1)))).containsExactly(5, 0, 2);
    }

    @Example
    void refusesBoundsWithoutRoom() {
        assertThatThrownBy(() -> Apportionment.split(10, decimals(List.of(1, 1)), 6, 9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.split(10, decimals(List.of(1, 1)), 0, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.split(10, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<BigDecimal> decimals(List<Integer> weights) {
        return weights.stream().map(BigDecimal::valueOf).toList();
    }
}

package org.zhibao.kit.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CallerScopeProperties {

    @Property(tries = 300)
    void aScopeCoversItsSubtreeAndNothingElse(
            @ForAll @IntRange(min = 11, max = 82) int province,
            @ForAll @IntRange(min = 0, max = 99) int city,
            @ForAll @IntRange(min = 0, max = 99) int county,
            @ForAll @IntRange(min = 110_000, max = 829_999) int other) {
        var region = "%02d%02d%02d".formatted(province, city, city == 0 ? 0 : county);
        var subtree = region.replaceAll("(00)+$", "");

        var scope = officer(region);

        assertThat(scope.covers(Integer.toString(other), "any"))
                .isEqualTo(Integer.toString(other).startsWith(subtree.length() % 2 == 0 ? subtree : subtree + "0"));
    }

    @Example
    void theWholeCountryIsOneHundredThousand() {
        assertThat(officer("100000").covers("150102", "")).isTrue();
        assertThat(officer("100000").covers("820000", "")).isTrue();
    }

    @Example
    void aBankSeesItsOwnAndWithoutAnOrganisationNothing() {
        var bank = CallerScope.of("b", "b", Set.of("bank"), "150100", "ORG");
        assertThat(bank.covers("150102", "ORG")).isTrue();
        assertThat(bank.covers("150102", "OTHER")).isFalse();
        assertThat(bank.covers("150102", "")).isFalse();
        assertThat(bank.covers("110105", "ORG")).isFalse();
        var nameless = CallerScope.of("b", "b", Set.of("bank"), "150100", null);
        assertThat(nameless.covers("150102", "")).isFalse();
        assertThat(nameless.covers("150102", "ORG")).isFalse();
        // An officer's own organisation does not bind him.
        assertThat(CallerScope.of("o", "o", Set.of("officer"), "150100", "ORG").covers("150102", "OTHER"))
                .isTrue();
    }

    @Example
    void withoutARegionNothingIsSeen() {
        for (var region : new String[] {null, "", "15", "15010x", "000000'; --"}) {
            assertThat(CallerScope.of("o", "o", Set.of("officer"), region, null).covers("150102", ""))
                    .isFalse();
        }
        assertThat(CallerScope.NONE.covers("150102", "")).isFalse();
        assertThat(CallerScope.SYSTEM.covers("150102", "ORG")).isTrue();
    }

    private static CallerScope officer(String region) {
        return CallerScope.of("o", "o", Set.of("officer"), region, null);
    }
}

package org.zhibao.identifiers.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.Parsed;
import org.zhibao.identifiers.right.RightIdentifier;

/** What holds for every kind of identifier alike. */
class IdentifierCatalogueProperties {

    @Example
    void every_example_is_valid_without_warnings_and_in_normal_form() {
        for (IdentifierKind<?> kind : IdentifierCatalogue.all()) {
            Identifier example = kind.parse(kind.example());
            assertThat(example).hasToString(kind.example()).isInstanceOf(kind.type());
            assertThat(example.value()).isEqualTo(kind.example());
            assertThat(example.warnings()).isEmpty();
            assertThat(example.standard()).isEqualTo(kind.standard());
        }
    }

    @Example
    void keys_are_unique_and_only_what_was_verified_is_confirmed() {
        assertThat(IdentifierCatalogue.all())
                .extracting(kind -> kind.standard().key())
                .doesNotHaveDuplicates();
        assertThat(IdentifierCatalogue.all().stream()
                        .filter(kind -> kind.standard().confirmed())
                        .map(kind -> kind.standard().key()))
                .containsExactly("region-code");
        assertThat(IdentifierCatalogue.find("patent-number")).isPresent();
        assertThat(IdentifierCatalogue.find("no-such-number")).isEmpty();
    }

    @Example
    void every_right_s_number_is_listed() {
        assertThat(IdentifierCatalogue.all().stream()
                        .<Class<?>>map(IdentifierKind::type)
                        .filter(RightIdentifier.class::isAssignableFrom))
                .containsExactlyInAnyOrder(RightIdentifier.class.getPermittedSubclasses());
    }

    @Property(tries = 3_000)
    void any_text_is_read_or_refused_and_what_is_read_prints_and_reads_back(
            @ForAll("kinds") IdentifierKind<?> kind, @ForAll("texts") String text) {
        if (kind.check(text) instanceof Parsed.Valid<?> valid) {
            assertThat(kind.parse(valid.value().toString())).isEqualTo(valid.value());
        }
    }

    @Provide
    Arbitrary<IdentifierKind<?>> kinds() {
        return Arbitraries.of(IdentifierCatalogue.all());
    }

    // Pure noise seldom gets past the first check, so most texts are examples with something changed.
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(30);
        Arbitrary<String> damaged = Combinators.combine(
                        Arbitraries.of(IdentifierCatalogue.all()).map(IdentifierKind::example),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.of("", "0", "9", "X", "〔", "（", " ", "号", "Ａ", "９", "-", "\u200b", "\ud83d\ude00"))
                .as((example, at, change) -> {
                    int place = Math.min(at, example.length() - 1);
                    return example.substring(0, place) + change + example.substring(place + 1);
                });
        return Arbitraries.oneOf(noise, damaged, damaged, damaged);
    }
}

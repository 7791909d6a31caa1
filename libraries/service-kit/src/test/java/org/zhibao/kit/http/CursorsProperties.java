package org.zhibao.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.zhibao.kit.problem.ProblemException;

class CursorsProperties {

    private final Cursors cursors = new Cursors("secret of the tests");

    @Property(tries = 300)
    void whatIsEncodedIsDecoded(@ForAll String query, @ForAll List<String> keys) {
        var encodable = keys.stream().map(CursorsProperties::wellFormed).toList();

        var cursor = cursors.encode(query, encodable);

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(cursors.decode(query, cursor)).isEqualTo(encodable);
    }

    @Property(tries = 300)
    void whatIsAlteredIsRefused(
            @ForAll List<String> keys, @ForAll @IntRange(min = 0, max = 10_000) int position, @ForAll char other) {
        var cursor = new StringBuilder(cursors.encode(
                "list", keys.stream().map(CursorsProperties::wellFormed).toList()));
        int at = position % cursor.length();
        Assume.that(cursor.charAt(at) != other);
        cursor.setCharAt(at, other);

        assertRefused("list", cursor.toString());
    }

    @Property(tries = 100)
    void aCursorServesItsOwnListOnly(@ForAll String query, @ForAll String other) {
        Assume.that(!wellFormed(query).equals(wellFormed(other)));

        assertRefused(wellFormed(other), cursors.encode(wellFormed(query), List.of("key")));
    }

    @Property(tries = 100)
    void whatNobodyEncodedIsRefused(@ForAll String text) {
        assertRefused("list", text);
    }

    private void assertRefused(String query, String cursor) {
        assertThatThrownBy(() -> cursors.decode(query, cursor))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(400);
                    assertThat(refusal.code()).isEqualTo("invalid-cursor");
                });
    }

    /** Half of a surrogate pair has no UTF-8, and no database gives it. */
    private static String wellFormed(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }
}

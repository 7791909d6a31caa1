package org.zhibao.identifiers.catalogue;

import java.util.function.Function;
import org.zhibao.identifiers.Identifier;
import org.zhibao.identifiers.IdentifierStandard;
import org.zhibao.identifiers.Parsed;

/**
 * All there is to know about one kind of identifier without naming its class.
 *
 * @param example a valid, synthetic or published one in normal form
 */
public record IdentifierKind<T extends Identifier>(
        Class<T> type, IdentifierStandard standard, Function<String, T> parser, String example) {

    public T parse(String text) {
        return parser.apply(text);
    }

    public Parsed<T> check(String text) {
        return Parsed.of(() -> parse(text));
    }
}

package org.zhibao.identifiers;

import java.util.List;

/**
 * A text that names something in a register and is known to keep the register's rules: whoever holds an identifier need
 * not check it again. {@code toString()} is the normal form, the one to store, compare and send.
 */
public interface Identifier {

    /** The normal form; parsing it gives an equal identifier. */
    String value();

    /** The rule book this kind of identifier follows, and whether the office has confirmed it. */
    IdentifierStandard standard();

    /** What is odd but no reason to refuse, such as a withdrawn region code inside an older number. */
    default List<Finding> warnings() {
        return List.of();
    }
}

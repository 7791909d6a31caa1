package org.zhibao.gateway.validation;

import org.jspecify.annotations.Nullable;

/** A compiled part of a schema. Immutable after compilation and shared by all event loops. */
@FunctionalInterface
interface Rule {

    /** Asks nothing. */
    Rule ANYTHING = (value, trail) -> {};

    /**
     * Reports what is wrong with a value.
     *
     * @param value decoded JSON: Map, List, String, Number, Boolean or null
     * @param trail where the value stands, and where violations go
     */
    void check(@Nullable Object value, Trail trail);
}

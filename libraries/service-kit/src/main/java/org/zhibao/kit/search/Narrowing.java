package org.zhibao.kit.search;

import java.util.List;

/** What a list is narrowed to, found out when it is known how much of the list is wanted. */
@FunctionalInterface
public interface Narrowing {

    /** What every row of the list meets and no other does. */
    Conditions whole();

    /**
     * The part of a list that a page shows.
     *
     * @param ascending whether the least comes first
     * @param after the keys of the row before it; empty at the beginning
     * @param rows how many there are at most
     */
    record Stretch(boolean ascending, List<Object> after, int rows) {

        public Stretch {
            after = List.copyOf(after);
        }
    }

    /** What rows of a stretch meet; rows behind it need not, and rows before it may. */
    default Conditions of(Stretch stretch) {
        return whole();
    }
}

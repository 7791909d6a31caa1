package org.zhibao.kit.procedure;

import java.util.List;
import java.util.Set;

/**
 * Something that a procedure governs: an aggregate with a state.
 *
 * @param <S> states of the procedure
 */
public interface Governed<S extends Enum<S>> {

    S state();

    /** The table of its procedure. */
    TransitionTable<S> procedure();

    /** Facts on record that bar acts now. */
    default Set<? extends Bar> bars() {
        return Set.of();
    }

    /**
     * The acts that the present state knows, those of other roles included.
     *
     * @param path of the resource under which acts are posted
     */
    default List<AllowedAct> actsNow(Asker asker, String path) {
        return procedure().actsIn(state(), bars(), asker, path);
    }

    /** Every act of the procedure, in the order of its table: whether it may be done now, and why not. */
    default List<AllowedAct> allActs(Asker asker, String path) {
        return procedure().acts(state(), bars(), asker, path);
    }
}

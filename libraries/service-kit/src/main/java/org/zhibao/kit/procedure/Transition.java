package org.zhibao.kit.procedure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a procedure's table.
 *
 * @param act the act
 * @param outcome for acts that decide: the row holds for this outcome only
 * @param from states in which the act may be done
 * @param to the state it leads to; {@code null} when it leaves the state as it is
 * @param by roles that may do it
 * @param bars facts on record, each of which bars it
 * @param basis article
 * @param begun deadlines that begin to run on the day of the act
 * @param kept deadlines that are kept by the act
 * @param <S> states of the procedure
 */
public record Transition<S extends Enum<S>>(
        LegalAct act,
        @Nullable Enum<?> outcome,
        Set<S> from,
        @Nullable S to,
        Set<Role> by,
        List<Bar> bars,
        String basis,
        List<ClockMark> begun,
        List<ClockMark> kept) {

    /** Ids of all deadlines that the act may begin. */
    public List<String> starts() {
        return begun.stream().map(ClockMark::rule).toList();
    }

    /** Ids of all deadlines that the act may keep. */
    public List<String> stops() {
        return kept.stream().map(ClockMark::rule).toList();
    }

    /** The circumstances on which the deadlines of the row depend. */
    public Set<Circumstance> circumstances() {
        return Stream.concat(begun.stream(), kept.stream())
                .flatMap(ClockMark::circumstances)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The state after the act.
     *
     * @throws IllegalStateException when the row does not hold in the state; a caller who asked the table first never
     *     gets there
     */
    public S after(S before) {
        if (!from.contains(before)) {
            throw new IllegalStateException(act.name() + " is not possible in " + before);
        }
        return to == null ? before : to;
    }

    boolean mayBeDoneBy(Set<String> realmRoles) {
        for (var role : by) {
            if (role.isAmong(realmRoles)) {
                return true;
            }
        }
        return false;
    }
}

package org.zhibao.kit.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A procedure: its first state and the rows of its table.
 *
 * @param initial state of what has just arrived
 * @param startedByArrival deadlines that begin to run on the day of the arrival, ids of the rule book
 * @param <S> states of the procedure
 */
public record TransitionTable<S extends Enum<S>>(S initial, List<String> startedByArrival, List<Transition<S>> rows) {

    public TransitionTable {
        startedByArrival = List.copyOf(startedByArrival);
        rows = List.copyOf(rows);
    }

    /**
     * Begins a table.
     *
     * @param initial state of what has just arrived
     * @param usualRole who does the acts of rows that name nobody
     */
    public static <S extends Enum<S>> TableWriter<S> startingIn(S initial, Role usualRole, Role... usualRoles) {
        return new TableWriter<>(initial, EnumSet.of(usualRole, usualRoles));
    }

    /**
     * Whether an act may be done.
     *
     * @param bars facts on record that bar acts
     * @param roles realm roles of whoever wants to do it
     */
    public Ruling<S> ruling(
            S state, LegalAct act, @Nullable Enum<?> outcome, Set<? extends Bar> bars, Set<String> roles) {
        var concerned = rows.stream().filter(row -> row.concerns(act, outcome)).toList();
        if (concerned.isEmpty()) {
            return new Ruling.Unknown<>(act, outcomesOf(act));
        }
        var here = concerned.stream().filter(row -> row.from().contains(state)).toList();
        if (here.isEmpty()) {
            return new Ruling.WrongState<>(
                    act, state, statesOf(concerned), concerned.getFirst().basis());
        }
        var mine = here.stream().filter(row -> row.mayBeDoneBy(roles)).findFirst();
        if (mine.isEmpty()) {
            return new Ruling.WrongRole<>(
                    act, here.getFirst().by(), here.getFirst().basis());
        }
        return barOf(mine.get(), bars)
                .<Ruling<S>>map(bar -> new Ruling.Barred<>(act, bar))
                .orElseGet(() -> new Ruling.Allowed<>(mine.get()));
    }

    /** The acts of the procedure, each once, in the order of the table. */
    public List<LegalAct> acts() {
        return rows.stream().map(Transition::act).distinct().toList();
    }

    /** Outcomes that an act may have; empty for acts that decide nothing. */
    public Set<String> outcomesOf(LegalAct act) {
        return outcomes(rows.stream().filter(row -> row.act().equals(act)).toList());
    }

    /**
     * Every act of the procedure: whether it may be done now, and why not.
     *
     * @param path of the resource under which acts are posted
     */
    List<AllowedAct> acts(S state, Set<? extends Bar> bars, Set<String> roles, String path) {
        return acts().stream()
                .map(act -> allowed(act, state, bars, roles, path))
                .toList();
    }

    private AllowedAct allowed(LegalAct act, S state, Set<? extends Bar> bars, Set<String> roles, String path) {
        var all = rows.stream().filter(row -> row.act().equals(act)).toList();
        var here = all.stream().filter(row -> row.from().contains(state)).toList();
        var mine = here.stream().filter(row -> row.mayBeDoneBy(roles)).toList();
        var free = mine.stream().filter(row -> barOf(row, bars).isEmpty()).toList();
        var bar = mine.stream().flatMap(row -> barOf(row, bars).stream()).findFirst();
        var reason = here.isEmpty()
                ? AllowedAct.STATE
                : mine.isEmpty()
                        ? AllowedAct.ROLE
                        : free.isEmpty() ? bar.orElseThrow().name() : null;
        var shown = here.isEmpty() ? all : mine.isEmpty() ? here : mine;
        return new AllowedAct(
                act.name(),
                act.method(),
                path + "/" + act.path(),
                reason == null,
                outcomes(free),
                reason,
                free.isEmpty() && bar.isPresent()
                        ? bar.get().basis()
                        : shown.getFirst().basis());
    }

    private static <S extends Enum<S>> Optional<Bar> barOf(Transition<S> row, Set<? extends Bar> bars) {
        return row.bars().stream().filter(bar -> bar.holdsAmong(bars)).findFirst();
    }

    private static <S extends Enum<S>> Set<String> outcomes(List<Transition<S>> some) {
        return some.stream()
                .map(Transition::outcome)
                .filter(Objects::nonNull)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <S extends Enum<S>> Set<S> statesOf(List<Transition<S>> some) {
        return EnumSet.copyOf(some.stream().flatMap(row -> row.from().stream()).collect(Collectors.toSet()));
    }
}

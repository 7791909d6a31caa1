package org.zhibao.kit.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A procedure: its first state and the rows of its table.
 *
 * @param <S> states of the procedure
 */
public final class TransitionTable<S extends Enum<S>> {

    private final S initial;
    private final List<ClockMark> startedByArrival;
    private final List<Transition<S>> rows;
    /** The rows of each act in the order of the table: every answer tells of all acts, so looking them up must cost little. */
    private final Map<LegalAct, ActRows<S>> acts = new LinkedHashMap<>();

    private final Explanations explanations = new Explanations();

    /** An act with its path, which would cost a text each time, and its rows. */
    private record ActRows<S extends Enum<S>>(LegalAct act, String path, List<Transition<S>> rows) {}

    TransitionTable(S initial, List<ClockMark> startedByArrival, List<Transition<S>> rows) {
        this.initial = initial;
        this.startedByArrival = List.copyOf(startedByArrival);
        this.rows = List.copyOf(rows);
        this.rows.forEach(row -> acts.computeIfAbsent(
                        row.act(), act -> new ActRows<>(act, "/" + act.path(), new ArrayList<>()))
                .rows()
                .add(row));
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
        var concerned = where(rowsOf(act), row -> row.outcome() == outcome);
        if (concerned.isEmpty()) {
            return new Ruling.Unknown<>(act, outcomesOf(act));
        }
        var here = in(state, concerned);
        if (here.isEmpty()) {
            return new Ruling.WrongState<>(
                    act, state, statesOf(concerned), concerned.getFirst().basis());
        }
        var mine = here.stream().filter(row -> row.mayBeDoneBy(roles)).findFirst();
        if (mine.isEmpty()) {
            return new Ruling.WrongRole<>(
                    act, here.getFirst().by(), here.getFirst().basis());
        }
        var bar = barOf(mine.get(), bars);
        return bar == null ? new Ruling.Allowed<>(mine.get()) : new Ruling.Barred<>(act, bar);
    }

    /** State of what has just arrived. */
    public S initial() {
        return initial;
    }

    /** Deadlines that begin to run on the day of the arrival, ids of the rule book. */
    public List<ClockMark> startedByArrival() {
        return startedByArrival;
    }

    public List<Transition<S>> rows() {
        return rows;
    }

    /** The acts of the procedure, each once, in the order of the table. */
    public List<LegalAct> acts() {
        return List.copyOf(acts.keySet());
    }

    /** Outcomes that an act may have; empty for acts that decide nothing. */
    public Set<String> outcomesOf(LegalAct act) {
        return outcomes(rowsOf(act));
    }

    /**
     * Every act of the procedure: whether it may be done now, and why not.
     *
     * @param path of the resource under which acts are posted
     */
    List<AllowedAct> acts(S state, Set<? extends Bar> bars, Asker asker, String path) {
        return acts.values().stream()
                .map(act -> allowed(act, state, bars, asker, path))
                .toList();
    }

    /** The acts that the state knows: whether the caller may do them now, and why not. */
    List<AllowedAct> actsIn(S state, Set<? extends Bar> bars, Asker asker, String path) {
        var known = new ArrayList<AllowedAct>();
        for (var act : acts.values()) {
            if (!in(state, act.rows()).isEmpty()) {
                known.add(allowed(act, state, bars, asker, path));
            }
        }
        return known;
    }

    private AllowedAct allowed(ActRows<S> act, S state, Set<? extends Bar> bars, Asker asker, String path) {
        var here = in(state, act.rows());
        var mine = where(here, row -> row.mayBeDoneBy(asker.roles()));
        var free = where(mine, row -> barOf(row, bars) == null);
        var bar = free.isEmpty() && !mine.isEmpty() ? barOf(mine.getFirst(), bars) : null;
        var shown = here.isEmpty() ? act.rows() : mine.isEmpty() ? here : mine;
        var basis = bar == null ? shown.getFirst().basis() : bar.basis();
        var name = act.act();
        if (here.isEmpty()) {
            return refused(
                    act,
                    path,
                    AllowedAct.STATE,
                    basis,
                    asker,
                    () -> Reason.wrongState(name, state, statesOf(act.rows()), basis));
        }
        if (mine.isEmpty()) {
            return refused(
                    act,
                    path,
                    AllowedAct.ROLE,
                    basis,
                    asker,
                    () -> Reason.wrongRole(name, shown.getFirst().by(), basis));
        }
        if (bar != null) {
            return refused(act, path, bar.name(), basis, asker, () -> Reason.barred(name, bar));
        }
        var language = asker.language();
        return new AllowedAct(
                name.name(),
                name.method(),
                path + act.path(),
                true,
                outcomes(free),
                null,
                basis,
                language == null ? null : explanations.ofAllowed(name, basis, free, asker.running(), language));
    }

    /** @param why put into words for those only who asked for them: most answers tell of acts by codes */
    private AllowedAct refused(
            ActRows<S> act, String path, String reason, String basis, Asker asker, Supplier<Reason> why) {
        var language = asker.language();
        return new AllowedAct(
                act.act().name(),
                act.act().method(),
                path + act.path(),
                false,
                Set.of(),
                reason,
                basis,
                language == null ? null : explanations.of(why.get(), language));
    }

    private List<Transition<S>> rowsOf(LegalAct act) {
        var known = acts.get(act);
        return known == null ? List.of() : known.rows();
    }

    private List<Transition<S>> in(S state, List<Transition<S>> some) {
        return where(some, row -> row.from().contains(state));
    }

    /** A loop: this runs for each act of each answer, where a stream took a tenth of the time of a whole request. */
    private static <S extends Enum<S>> List<Transition<S>> where(
            List<Transition<S>> some, Predicate<Transition<S>> condition) {
        if (some.isEmpty()) {
            return some;
        }
        var found = new ArrayList<Transition<S>>(some.size());
        for (var row : some) {
            if (condition.test(row)) {
                found.add(row);
            }
        }
        return found;
    }

    private static @Nullable Bar barOf(Transition<?> row, Set<? extends Bar> bars) {
        for (var bar : row.bars()) {
            if (bar.holdsAmong(bars)) {
                return bar;
            }
        }
        return null;
    }

    private static <S extends Enum<S>> Set<String> outcomes(List<Transition<S>> some) {
        var names = new TreeSet<String>();
        for (var row : some) {
            if (row.outcome() != null) {
                names.add(row.outcome().name());
            }
        }
        return names;
    }

    private static <S extends Enum<S>> Set<S> statesOf(List<Transition<S>> some) {
        return EnumSet.copyOf(some.stream().flatMap(row -> row.from().stream()).collect(Collectors.toSet()));
    }
}

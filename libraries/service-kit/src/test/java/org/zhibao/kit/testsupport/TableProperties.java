package org.zhibao.kit.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.procedure.ClockMark;
import org.zhibao.kit.procedure.LegalAct;
import org.zhibao.kit.procedure.Role;
import org.zhibao.kit.procedure.Ruling;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.kit.procedure.TransitionTable;

/**
 * What holds of every procedure's table. The properties of a service extend it with the service's tables, and say what holds
 * of those alone.
 *
 * @param <S> states
 */
public abstract class TableProperties<S extends Enum<S>> {

    protected static final Set<String> ALL_ROLES =
            Arrays.stream(Role.values()).map(Role::realmRole).collect(Collectors.toSet());

    private final List<TransitionTable<S>> tables;
    private final Set<S> ends;
    private final List<S> states;
    private final List<LegalAct> acts;
    private final List<Enum<?>> outcomes;

    /**
     * @param ends states in which a matter may rest for good
     * @param acts all that the service knows
     * @param outcomes all that its acts may have; none where they decide nothing
     */
    protected TableProperties(Stream<TransitionTable<S>> tables, Set<S> ends, LegalAct[] acts, Enum<?>... outcomes) {
        this.tables = tables.toList();
        this.ends = Set.copyOf(ends);
        this.states = List.of(ends.iterator().next().getDeclaringClass().getEnumConstants());
        this.acts = List.of(acts);
        this.outcomes = List.of(outcomes);
    }

    /** An act that somebody tries, whether it makes sense or not. */
    public record Attempt(LegalAct act, @Nullable Enum<?> outcome) {}

    @Provide
    protected Arbitrary<TransitionTable<S>> tables() {
        return Arbitraries.of(tables);
    }

    @Provide
    protected Arbitrary<S> states() {
        return Arbitraries.of(states);
    }

    @Provide
    protected Arbitrary<LegalAct> acts() {
        return Arbitraries.of(acts);
    }

    @Provide
    protected Arbitrary<List<Attempt>> attempts() {
        var none = Arbitraries.integers().between(1, 10).map(tenth -> outcomes.isEmpty() || tenth <= 6);
        return acts().flatMap(act -> none.flatMap(without -> without
                        ? Arbitraries.just(new Attempt(act, null))
                        : Arbitraries.of(outcomes).map(outcome -> new Attempt(act, outcome))))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    public void noSequenceOfActsReachesAStateThatTheTableDoesNotShow(
            @ForAll("tables") TransitionTable<S> table, @ForAll("attempts") List<Attempt> attempts) {
        var shown = statesOf(table);
        var state = table.initial();
        for (var attempt : attempts) {
            var ruling = table.ruling(state, attempt.act(), attempt.outcome(), Set.of(), ALL_ROLES);
            if (ruling instanceof Ruling.Allowed<S>(Transition<S> transition)) {
                assertThat(transition.from()).contains(state);
                state = transition.after(state);
            }
            assertThat(shown).contains(state);
        }
    }

    @Property
    public void everyStateCanBeReachedAndLeadsToAnEnd(@ForAll("tables") TransitionTable<S> table) {
        var reached = new HashSet<>(Set.of(table.initial()));
        for (boolean grew = true; grew; ) {
            grew = reached.addAll(table.rows().stream()
                    .filter(row -> row.from().stream().anyMatch(reached::contains))
                    .map(Transition::to)
                    .filter(Objects::nonNull)
                    .toList());
        }
        var ending = new HashSet<>(ends);
        for (boolean grew = true; grew; ) {
            grew = ending.addAll(table.rows().stream()
                    .filter(row -> row.to() != null && ending.contains(row.to()))
                    .flatMap(row -> row.from().stream())
                    .toList());
        }

        assertThat(reached).isEqualTo(statesOf(table));
        assertThat(ending).containsAll(reached);
    }

    @Property
    public void anActHasOneRowForAStateAndOutcome(@ForAll("tables") TransitionTable<S> table) {
        var rows = table.rows().stream()
                .flatMap(row -> row.from().stream().map(state -> List.of(row.act(), row.outcome() + "", state)));

        assertThat(rows).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    public void withoutTheRoleNothingMoves(
            @ForAll("tables") TransitionTable<S> table, @ForAll("states") S state, @ForAll("acts") LegalAct act) {
        assertThat(table.ruling(state, act, null, Set.of(), Set.of("analyst"))).isNotInstanceOf(Ruling.Allowed.class);
    }

    /** Ids of the deadlines that the table names. */
    protected static List<String> deadlinesOf(TransitionTable<?> table) {
        return Stream.concat(
                        table.startedByArrival().stream().map(ClockMark::rule),
                        table.rows().stream()
                                .flatMap(row -> Stream.concat(row.starts().stream(), row.stops().stream())))
                .toList();
    }

    /** The states that the table shows. */
    protected static <S extends Enum<S>> Set<S> statesOf(TransitionTable<S> table) {
        return Stream.concat(
                        Stream.of(table.initial()),
                        table.rows().stream()
                                .flatMap(row -> Stream.concat(row.from().stream(), Stream.ofNullable(row.to()))))
                .collect(Collectors.toSet());
    }
}

package org.zhibao.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
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
import org.zhibao.kit.procedure.ClockMark;
import org.zhibao.kit.procedure.LegalAct;
import org.zhibao.kit.procedure.Role;
import org.zhibao.kit.procedure.Ruling;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.legaltime.rule.RuleBook;

class ProcedureProperties {

    private static final Set<String> ALL_ROLES =
            Arrays.stream(Role.values()).map(Role::realmRole).collect(Collectors.toSet());

    /** An act that somebody tries, whether it makes sense or not. */
    record Attempt(CaseAct act, Outcome outcome) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var outcomes = Arbitraries.of(Outcome.class).injectNull(0.6);
        return Arbitraries.of(CaseAct.class)
                .flatMap(act -> outcomes.map(outcome -> new Attempt(act, outcome)))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void noSequenceOfActsReachesAStateThatTheTableDoesNotShow(
            @ForAll Procedure procedure, @ForAll("attempts") List<Attempt> attempts) {
        var shown = statesOf(procedure);
        var state = procedure.table().initial();
        for (var attempt : attempts) {
            var ruling = procedure.table().ruling(state, attempt.act(), attempt.outcome(), Set.of(), ALL_ROLES);
            if (ruling instanceof Ruling.Allowed<CaseState>(Transition<CaseState> transition)) {
                assertThat(transition.from()).contains(state);
                state = transition.after(state);
            }
            assertThat(shown).contains(state);
        }
    }

    @Property
    void everyStateOfTheTableCanBeReachedAndLeadsToAnEnd(@ForAll Procedure procedure) {
        var reached = EnumSet.of(procedure.table().initial());
        for (boolean grew = true; grew; ) {
            var next = procedure.table().rows().stream()
                    .filter(row -> row.from().stream().anyMatch(reached::contains))
                    .map(Transition::to)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            grew = reached.addAll(next);
        }
        assertThat(reached).containsAll(statesOf(procedure));

        var ending = EnumSet.of(CaseState.ARCHIVED);
        for (boolean grew = true; grew; ) {
            var before = procedure.table().rows().stream()
                    .filter(row -> row.to() != null && ending.contains(row.to()))
                    .flatMap(row -> row.from().stream())
                    .collect(Collectors.toSet());
            grew = ending.addAll(before);
        }
        assertThat(ending).containsAll(reached);
    }

    @Property
    void anActOfAProcedureHasAPathOfItsOwn(@ForAll Procedure procedure) {
        var paths = procedure.table().acts().stream()
                // A refusal is an acceptance that was denied, and posted as one.
                .filter(act -> act != CaseAct.REFUSAL)
                .map(LegalAct::path);

        assertThat(paths).doesNotHaveDuplicates();
    }

    @Property
    void anActHasOneRowForAStateAndOutcome(@ForAll Procedure procedure) {
        var rows = procedure.table().rows().stream()
                .flatMap(row -> row.from().stream().map(state -> List.of(row.act(), row.outcome() + "", state)));

        assertThat(rows).doesNotHaveDuplicates();
    }

    @Property
    void everyDeadlineOfTheTablesStandsInTheRuleBook(@ForAll Procedure procedure) {
        var named = Stream.concat(
                procedure.table().startedByArrival().stream().map(ClockMark::rule),
                procedure.table().rows().stream()
                        .flatMap(row -> Stream.concat(row.starts().stream(), row.stops().stream())));
        assertThat(RuleBook.bundled().ids()).containsAll(named.toList());
    }

    @Property
    void aBarHoldsInEveryState(@ForAll Procedure procedure, @ForAll CaseState state, @ForAll Set<CaseBar> bars) {
        for (var row : procedure.table().rows()) {
            var ruling = procedure.table().ruling(state, row.act(), row.outcome(), bars, ALL_ROLES);
            if (ruling instanceof Ruling.Allowed<CaseState>(Transition<CaseState> transition)) {
                assertThat(transition.bars()).noneMatch(bar -> bars.contains(bar));
            }
        }
    }

    @Property(tries = 300)
    void withoutTheRoleNothingMoves(@ForAll Procedure procedure, @ForAll CaseState state, @ForAll CaseAct act) {
        assertThat(procedure.table().ruling(state, act, null, Set.of(), Set.of("analyst")))
                .isNotInstanceOf(Ruling.Allowed.class);
    }

    private static Set<CaseState> statesOf(Procedure procedure) {
        return Stream.concat(
                        Stream.of(procedure.table().initial()),
                        procedure.table().rows().stream()
                                .flatMap(row -> Stream.concat(row.from().stream(), Stream.ofNullable(row.to()))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseState.class)));
    }
}

package org.zhibao.mediation.procedure;

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
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhibao.kit.procedure.Role;
import org.zhibao.kit.procedure.Ruling;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.legaltime.rule.RuleBook;

class MediationProcedureProperties {

    private static final Set<String> ALL_ROLES =
            Arrays.stream(Role.values()).map(Role::realmRole).collect(Collectors.toSet());

    /** An act that somebody tries, whether it makes sense or not. */
    record Attempt(MediationAct act, Outcome outcome) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var outcomes = Arbitraries.of(Outcome.class).injectNull(0.6);
        return Arbitraries.of(MediationAct.class)
                .flatMap(act -> outcomes.map(outcome -> new Attempt(act, outcome)))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void noSequenceOfActsReachesAStateThatTheTableDoesNotShow(
            @ForAll MediationKind kind, @ForAll("attempts") List<Attempt> attempts) {
        var shown = statesOf(kind);
        var state = kind.procedure().initial();
        for (var attempt : attempts) {
            var ruling = kind.procedure().ruling(state, attempt.act(), attempt.outcome(), Set.of(), ALL_ROLES);
            if (ruling instanceof Ruling.Allowed<MediationState>(Transition<MediationState> transition)) {
                assertThat(transition.from()).contains(state);
                state = transition.after(state);
            }
            assertThat(shown).contains(state);
        }
    }

    @Property
    void everyStateCanBeReachedAndLeadsToTheArchive(@ForAll MediationKind kind) {
        var reached = EnumSet.of(kind.procedure().initial());
        for (boolean grew = true; grew; ) {
            grew = reached.addAll(kind.procedure().rows().stream()
                    .filter(row -> row.from().stream().anyMatch(reached::contains))
                    .map(Transition::to)
                    .filter(Objects::nonNull)
                    .toList());
        }
        var ending = EnumSet.of(MediationState.ARCHIVED);
        for (boolean grew = true; grew; ) {
            grew = ending.addAll(kind.procedure().rows().stream()
                    .filter(row -> ending.contains(row.to()))
                    .flatMap(row -> row.from().stream())
                    .toList());
        }

        assertThat(reached).isEqualTo(statesOf(kind));
        assertThat(ending).isEqualTo(reached);
    }

    @Property
    void anActHasOneRowForAStateAndOutcome(@ForAll MediationKind kind) {
        var rows = kind.procedure().rows().stream()
                .flatMap(row -> row.from().stream().map(state -> List.of(row.act(), row.outcome() + "", state)));

        assertThat(rows).doesNotHaveDuplicates();
    }

    @Property
    void everyDeadlineOfTheTablesStandsInTheRuleBook(@ForAll MediationKind kind) {
        var named = kind.procedure().rows().stream()
                .flatMap(row -> Stream.concat(row.starts().stream(), row.stops().stream()))
                .toList();

        assertThat(RuleBook.bundled().ids()).containsAll(named);
    }

    @Property
    void anAgreementThatSettlesOwnershipIsNeverConfirmed(
            @ForAll MediationKind kind, @ForAll MediationState state, @ForAll MediationAct act) {
        var bars = Set.of(MediationBar.OWNERSHIP_SETTLED);

        var ruling = kind.procedure().ruling(state, act, null, bars, ALL_ROLES);

        if (ruling instanceof Ruling.Allowed<MediationState>(Transition<MediationState> transition)) {
            assertThat(transition.after(state)).isNotEqualTo(MediationState.CONFIRMATION_APPLIED);
        }
    }

    @Example
    void theBarNamesItsArticle() {
        var ruling = MediationKind.PEOPLE_MEDIATION
                .procedure()
                .ruling(
                        MediationState.AGREED,
                        MediationAct.CONFIRMATION_APPLICATION,
                        null,
                        Set.of(MediationBar.OWNERSHIP_SETTLED),
                        ALL_ROLES);

        assertThat(ruling)
                .isEqualTo(new Ruling.Barred<>(MediationAct.CONFIRMATION_APPLICATION, MediationBar.OWNERSHIP_SETTLED));
    }

    @Property(tries = 300)
    void withoutTheRoleNothingMoves(
            @ForAll MediationKind kind, @ForAll MediationState state, @ForAll MediationAct act) {
        assertThat(kind.procedure().ruling(state, act, null, Set.of(), Set.of("analyst")))
                .isNotInstanceOf(Ruling.Allowed.class);
    }

    private static Set<MediationState> statesOf(MediationKind kind) {
        return Stream.concat(
                        Stream.of(kind.procedure().initial()),
                        kind.procedure().rows().stream()
                                .flatMap(row -> Stream.concat(row.from().stream(), Stream.ofNullable(row.to()))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MediationState.class)));
    }
}

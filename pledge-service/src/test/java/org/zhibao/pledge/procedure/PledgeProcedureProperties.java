package org.zhibao.pledge.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhibao.kit.procedure.Role;
import org.zhibao.kit.procedure.Ruling;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.legaltime.rule.RuleBook;

class PledgeProcedureProperties {

    private static final Set<String> ALL_ROLES =
            Arrays.stream(Role.values()).map(Role::realmRole).collect(Collectors.toSet());

    @Property(tries = 300)
    void noSequenceOfActsReachesAStateThatTheTableDoesNotShow(
            @ForAll RightKind kind, @ForAll List<PledgeAct> attempts) {
        var shown = statesOf(kind);
        var state = kind.procedure().initial();
        for (var act : attempts) {
            var ruling = kind.procedure().ruling(state, act, null, Set.of(), ALL_ROLES);
            if (ruling instanceof Ruling.Allowed<PledgeState>(Transition<PledgeState> transition)) {
                assertThat(transition.from()).contains(state);
                state = transition.after(state);
            }
            assertThat(shown).contains(state);
        }
    }

    @Property
    void everyStateCanBeReached(@ForAll RightKind kind) {
        var reached = EnumSet.of(kind.procedure().initial());
        for (boolean grew = true; grew; ) {
            grew = reached.addAll(kind.procedure().rows().stream()
                    .filter(row -> row.from().stream().anyMatch(reached::contains))
                    .map(Transition::to)
                    .filter(Objects::nonNull)
                    .toList());
        }

        assertThat(reached).isEqualTo(EnumSet.allOf(PledgeState.class)).isEqualTo(statesOf(kind));
    }

    @Property
    void onlyARegisteredPledgeEnds(@ForAll RightKind kind, @ForAll PledgeState state) {
        var cancelling = kind.procedure().ruling(state, PledgeAct.CANCELLATION, null, Set.of(), ALL_ROLES);

        assertThat(cancelling instanceof Ruling.Allowed).isEqualTo(state == PledgeState.REGISTERED);
    }

    @Property
    void aBankNeverDecidesForTheRegister(@ForAll RightKind kind, @ForAll PledgeState state, @ForAll PledgeAct act) {
        var ruling = kind.procedure().ruling(state, act, null, Set.of(), Set.of("bank"));

        if (act != PledgeAct.CORRECTION) {
            assertThat(ruling).isNotInstanceOf(Ruling.Allowed.class);
        }
    }

    @Property
    void anActHasOneRowForAState(@ForAll RightKind kind) {
        var rows = kind.procedure().rows().stream()
                .flatMap(row -> row.from().stream().map(state -> List.of(row.act(), state)));

        assertThat(rows).doesNotHaveDuplicates();
    }

    @Property
    void everyDeadlineOfTheTablesStandsInTheRuleBook(@ForAll RightKind kind) {
        var named = kind.procedure().rows().stream()
                .flatMap(row -> Stream.concat(row.starts().stream(), row.stops().stream()))
                .toList();

        assertThat(RuleBook.bundled().ids()).containsAll(named);
    }

    private static Set<PledgeState> statesOf(RightKind kind) {
        return Stream.concat(
                        Stream.of(kind.procedure().initial()),
                        kind.procedure().rows().stream()
                                .flatMap(row -> Stream.concat(row.from().stream(), Stream.ofNullable(row.to()))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PledgeState.class)));
    }
}

package org.zhibao.pledge.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhibao.kit.procedure.Ruling;
import org.zhibao.kit.testsupport.TableProperties;
import org.zhibao.legaltime.rule.RuleBook;

class PledgeProcedureProperties extends TableProperties<PledgeState> {

    PledgeProcedureProperties() {
        super(
                Arrays.stream(RightKind.values()).map(RightKind::procedure),
                EnumSet.of(PledgeState.REFUSED, PledgeState.CANCELLED, PledgeState.REVOKED),
                PledgeAct.values());
    }

    @Property
    void everyTableShowsEveryState(@ForAll RightKind kind) {
        assertThat(statesOf(kind.procedure())).isEqualTo(EnumSet.allOf(PledgeState.class));
    }

    @Property
    void everyDeadlineOfTheTablesStandsInTheRuleBook(@ForAll RightKind kind) {
        assertThat(RuleBook.bundled().ids()).containsAll(deadlinesOf(kind.procedure()));
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
}

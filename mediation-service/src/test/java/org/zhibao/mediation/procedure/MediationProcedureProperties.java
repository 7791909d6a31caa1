package org.zhibao.mediation.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhibao.kit.procedure.Ruling;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.kit.testsupport.TableProperties;
import org.zhibao.legaltime.rule.RuleBook;

class MediationProcedureProperties extends TableProperties<MediationState> {

    MediationProcedureProperties() {
        super(
                Arrays.stream(MediationKind.values()).map(MediationKind::procedure),
                Set.of(MediationState.ARCHIVED),
                MediationAct.values(),
                Outcome.values());
    }

    @Property
    void everyDeadlineOfTheTablesStandsInTheRuleBook(@ForAll MediationKind kind) {
        assertThat(RuleBook.bundled().ids()).containsAll(deadlinesOf(kind.procedure()));
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
}

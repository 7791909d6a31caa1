package org.zhibao.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhibao.kit.procedure.LegalAct;
import org.zhibao.kit.procedure.Ruling;
import org.zhibao.kit.procedure.Transition;
import org.zhibao.kit.testsupport.TableProperties;
import org.zhibao.legaltime.rule.RuleBook;

class ProcedureProperties extends TableProperties<CaseState> {

    ProcedureProperties() {
        super(
                Arrays.stream(Procedure.values()).map(Procedure::table),
                Set.of(CaseState.ARCHIVED),
                CaseAct.values(),
                Outcome.values());
    }

    @Property
    void everyDeadlineOfTheTablesStandsInTheRuleBook(@ForAll Procedure procedure) {
        assertThat(RuleBook.bundled().ids()).containsAll(deadlinesOf(procedure.table()));
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
    void aBarHoldsInEveryState(@ForAll Procedure procedure, @ForAll CaseState state, @ForAll Set<CaseBar> bars) {
        for (var row : procedure.table().rows()) {
            var ruling = procedure.table().ruling(state, row.act(), row.outcome(), bars, ALL_ROLES);
            if (ruling instanceof Ruling.Allowed<CaseState>(Transition<CaseState> transition)) {
                assertThat(transition.bars()).noneMatch(bar -> bars.contains(bar));
            }
        }
    }
}

package org.zhibao.cases.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhibao.cases.archive.ArchiveOrder.Volume;
import org.zhibao.cases.archive.ArchiveView.Paper;
import org.zhibao.cases.archive.ArchiveView.Section;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.Procedure;
import org.zhibao.kit.procedure.LegalAct;
import org.zhibao.kit.procedure.StepView;

class ArchiveOrderTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);

    private final ArchiveOrder order = ArchiveOrder.bundled();

    /** A hearing alone has two papers: its record for the party, the report on it for the office. */
    @ParameterizedTest
    @EnumSource(Procedure.class)
    void everyActOfAProcedureHasItsPlace(Procedure procedure) {
        for (var act : procedure.table().acts()) {
            assertThat(papersOf(procedure, act).filter(paper -> paper.act().equals(act.name())))
                    .as("%s of %s", act, procedure)
                    .hasSize(act == CaseAct.HEARING ? 2 : 1);
        }
        assertThat(sections(procedure, List.of())
                        .flatMap(section -> section.papers().stream())
                        .map(Paper::act))
                .containsExactly("RECEIPT");
    }

    @ParameterizedTest
    @EnumSource(Procedure.class)
    void onlyThePenaltysOrderIsRead(Procedure procedure) {
        assertThat(sections(procedure, List.of()))
                .isNotEmpty()
                .allSatisfy(section -> assertThat(section.confirmed()).isEqualTo(procedure == Procedure.PENALTY));
    }

    /** A name that no act of the procedure has would be a paper that never comes. */
    @ParameterizedTest
    @EnumSource(Procedure.class)
    void aSectionNamesActsOfItsProcedureOnly(Procedure procedure) {
        for (var act : CaseAct.values()) {
            if (!procedure.table().acts().contains(act)) {
                var rest = order.volume(procedure, Volume.SUPPLEMENTARY, DAY, List.of(step(act)))
                        .getLast();
                assertThat(rest.papers()).contains(new Paper(act.name(), DAY));
            }
        }
    }

    private Stream<Paper> papersOf(Procedure procedure, LegalAct act) {
        return sections(procedure, List.of(step(act))).flatMap(section -> section.papers().stream());
    }

    private Stream<Section> sections(Procedure procedure, List<StepView> history) {
        return Stream.of(Volume.values()).flatMap(volume -> order.volume(procedure, volume, DAY, history).stream());
    }

    private static StepView step(LegalAct act) {
        return new StepView(act.name(), null, "", "", DAY, "li", null, Set.of());
    }
}

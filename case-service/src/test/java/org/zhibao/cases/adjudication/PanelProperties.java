package org.zhibao.cases.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.zhibao.cases.procedure.Outcome;

class PanelProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @Property
    void aPanelIsCompleteWithAnOddNumberOfAtLeastThreeAndOnePresiding(@ForAll @Size(max = 9) List<PanelRole> roles) {
        long presiding =
                roles.stream().filter(role -> role == PanelRole.PRESIDING).count();
        long members = roles.stream().filter(role -> role == PanelRole.MEMBER).count();

        assertThat(panel(roles).complete())
                .isEqualTo(presiding == 1 && presiding + members >= 3 && (presiding + members) % 2 == 1);
    }

    @Property
    void aRecusalOfAVotingMemberAlwaysLeavesACompletePanelIncomplete(@ForAll @IntRange(max = 4) int who) {
        var complete = panel(
                List.of(PanelRole.PRESIDING, PanelRole.MEMBER, PanelRole.MEMBER, PanelRole.MEMBER, PanelRole.MEMBER));

        var left = complete.without("member" + who, DAY);

        assertThat(complete.complete()).isTrue();
        assertThat(left.complete()).isFalse();
        assertThat(left.voters()).doesNotContain("member" + who).hasSize(4);
        assertThat(left.hasRecused("member" + who)).isTrue();
    }

    @Property
    void aTechnicalInvestigatorMayGoWithoutHarmToThePanel(@ForAll @NotEmpty @Size(max = 3) List<Boolean> experts) {
        var roles = new ArrayList<>(List.of(PanelRole.PRESIDING, PanelRole.MEMBER, PanelRole.MEMBER));
        experts.forEach(expert -> roles.add(expert ? PanelRole.EXPERT : PanelRole.TECHNICAL_INVESTIGATOR));

        assertThat(panel(roles).without("member3", DAY).complete()).isTrue();
    }

    @Property
    void theMajorityIsWhatMoreThanHalfConclude(@ForAll @Size(min = 1, max = 9) List<Boolean> infringing) {
        var votes = IntStream.range(0, infringing.size())
                .mapToObj(i -> new Vote(
                        "member" + i,
                        infringing.get(i) ? Outcome.INFRINGEMENT_ESTABLISHED : Outcome.NOT_INFRINGING,
                        null))
                .toList();
        long yes = infringing.stream().filter(it -> it).count();
        long no = infringing.size() - yes;

        var majority = new Deliberation(votes).majority();

        if (yes == no) {
            assertThat(majority).isEmpty();
        } else {
            assertThat(majority).contains(yes > no ? Outcome.INFRINGEMENT_ESTABLISHED : Outcome.NOT_INFRINGING);
        }
    }

    private static Panel panel(List<PanelRole> roles) {
        return new Panel(IntStream.range(0, roles.size())
                .mapToObj(i -> new PanelMember("member" + i, roles.get(i), null))
                .toList());
    }
}

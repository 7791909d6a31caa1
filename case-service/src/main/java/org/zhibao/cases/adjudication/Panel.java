package org.zhibao.cases.adjudication;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A panel: complete when an odd number of at least three vote and one of them presides (令81 art. 20). */
record Panel(List<PanelMember> members) {

    private static final int LEAST = 3;

    Panel {
        members = List.copyOf(members);
    }

    boolean complete() {
        long voting = members.stream().filter(PanelMember::votes).count();
        long presiding = members.stream()
                .filter(member -> member.works() && member.role() == PanelRole.PRESIDING)
                .count();
        return voting >= LEAST && voting % 2 == 1 && presiding == 1;
    }

    boolean namesOnce() {
        return members.stream().map(PanelMember::name).distinct().count() == members.size();
    }

    /** Names of those who vote. */
    Set<String> voters() {
        return members.stream()
                .filter(PanelMember::votes)
                .map(PanelMember::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hasWorking(String name) {
        return members.stream()
                .anyMatch(member -> member.works() && member.name().equals(name));
    }

    boolean hasRecused(String name) {
        return members.stream()
                .anyMatch(member -> !member.works() && member.name().equals(name));
    }

    /** The panel after somebody was recused. */
    Panel without(String name, LocalDate on) {
        return new Panel(members.stream()
                .map(member -> member.works() && member.name().equals(name) ? member.recused(on) : member)
                .toList());
    }

    /** A new composition; whoever was recused stays on record as such. */
    Panel recomposed(List<PanelMember> composition) {
        return new Panel(Stream.concat(composition.stream(), members.stream().filter(member -> !member.works()))
                .toList());
    }
}

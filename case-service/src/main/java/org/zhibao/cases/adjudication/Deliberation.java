package org.zhibao.cases.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.kit.problem.FieldChecks;

/** The votes of a panel: each voting member once, the majority decides, the minority's opinion goes on record. */
record Deliberation(List<Vote> votes) {

    static final Deliberation NONE = new Deliberation(List.of());

    private static final Set<Outcome> CONCLUSIONS =
            EnumSet.of(Outcome.INFRINGEMENT_ESTABLISHED, Outcome.NOT_INFRINGING);

    Deliberation {
        votes = List.copyOf(votes);
    }

    /** What more than half of the votes conclude. */
    Optional<Outcome> majority() {
        return counts().entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > votes.size())
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    /** Names everything wrong with the votes. */
    void check(FieldChecks checks, Panel panel) {
        var voted = new ArrayList<>(votes.stream().map(Vote::member).sorted().toList());
        if (!voted.equals(List.copyOf(panel.voters()))) {
            checks.refuse("/votes", "votes-of-the-panel", Map.of("members", panel.voters()));
        }
        var majority = majority();
        for (int i = 0; i < votes.size(); i++) {
            var vote = votes.get(i);
            checks.require(
                    CONCLUSIONS.contains(vote.conclusion()), "/votes/" + i + "/conclusion", "conclusion-of-a-vote");
            boolean dissents = majority.isPresent() && majority.get() != vote.conclusion();
            checks.require(!dissents || vote.opinion() != null, "/votes/" + i + "/opinion", "dissent-needs-opinion");
        }
    }

    private Map<Outcome, Long> counts() {
        return votes.stream()
                .map(Vote::conclusion)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}

package org.zhibao.cases.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.deadlines.ClockSource;
import org.zhibao.cases.deadlines.StartedClock;

/** How long a decision is displayed: from the display to the day on which it must be taken off. */
@ApplicationScoped
class PublicationClocks implements ClockSource {

    private final PublicationDrafts drafts;
    private final PublicationRules rules;

    PublicationClocks(PublicationDrafts drafts, PublicationRules rules) {
        this.drafts = drafts;
        this.rules = rules;
    }

    @Override
    public Set<String> rules() {
        return Set.of("PUB-05", "PUB-06");
    }

    @Override
    public List<StartedClock> clocksOf(CaseFile file) {
        return file.decidedOn() == null
                ? List.of()
                : drafts.of(file.id()).stream()
                        .flatMap(draft -> displayOf(file, draft))
                        .toList();
    }

    private Stream<StartedClock> displayOf(CaseFile file, PublicationDraft draft) {
        var on = draft.publishedOn();
        if (on == null) {
            return Stream.empty();
        }
        var rule = rules.periodOf(file, draft.sanctions(), draft.person(), on);
        return Stream.of(StartedClock.ofDay(rule, on, draft.endedOn()));
    }
}

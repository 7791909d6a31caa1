package org.zhibao.cases.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhibao.cases.casefile.ActCompanion;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.penalty.ImposedSanctions;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseCircumstance;
import org.zhibao.kit.procedure.Wanted;

/** Which periods of publication a decision begins, and whether its annulment takes anything off display. */
@ApplicationScoped
class PublicationCircumstances implements ActCompanion {

    private final PublicationDrafts drafts;
    private final PublicationRules rules;
    private final ImposedSanctions decisions;

    PublicationCircumstances(PublicationDrafts drafts, PublicationRules rules, ImposedSanctions decisions) {
        this.drafts = drafts;
        this.rules = rules;
        this.decisions = decisions;
    }

    @Override
    public void accompany(CaseFile file, CaseAct act, Wanted wanted) {
        // It only tells circumstances.
    }

    @Override
    public Set<CaseCircumstance> circumstances(CaseFile file, CaseAct act, Wanted wanted) {
        return switch (act) {
            case DECISION -> ofDecision(file, wanted);
            case DECISION_ANNULMENT -> isDisplayed(file) ? Set.of() : Set.of(CaseCircumstance.NOT_ON_DISPLAY);
            default -> Set.of();
        };
    }

    private Set<CaseCircumstance> ofDecision(CaseFile file, Wanted wanted) {
        if (!isPublished(file, wanted)) {
            return Set.of(CaseCircumstance.NOT_PUBLISHED);
        }
        return AbstractDrafter.otherProvinceOf(file).isPresent() ? Set.of(CaseCircumstance.OTHER_PROVINCE) : Set.of();
    }

    /** A decision that does not say what it imposes is taken for one that is published. */
    private boolean isPublished(CaseFile file, Wanted wanted) {
        var imposed = decisions.of(file.id());
        return rules.of(file).filter(DecisionRule::published).isPresent()
                && (imposed.isEmpty() || rules.display(file, imposed, wanted.occurredOn()));
    }

    private boolean isDisplayed(CaseFile file) {
        return drafts.of(file.id())
                .filter(draft -> draft.status() == PublicationDraft.Status.DISPLAYED)
                .isPresent();
    }
}

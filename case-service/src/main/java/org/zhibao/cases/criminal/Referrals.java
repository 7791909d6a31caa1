package org.zhibao.cases.criminal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.casefile.PartyView;
import org.zhibao.cases.evidence.EvidenceList;
import org.zhibao.cases.goods.GoodsBook;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.kit.procedure.StepView;
import org.zhibao.kit.procedure.Steps;
import org.zhibao.kit.scope.CallerScopes;

/** Puts the papers of a referral together from what is on record. */
@ApplicationScoped
class Referrals {

    private static final Set<String> TRANSFER = Set.of("TRANSFER_APPROVAL", "CRIMINAL_TRANSFER");
    private static final Set<String> REPORT = Set.of("TRANSFER_REPORT", "INVESTIGATION_END");

    private final CriminalAssessor assessor;
    private final EvidenceList evidence;
    private final GoodsBook goods;
    private final Steps steps;
    private final CallerScopes scopes;

    Referrals(CriminalAssessor assessor, EvidenceList evidence, GoodsBook goods, Steps steps, CallerScopes scopes) {
        this.assessor = assessor;
        this.evidence = evidence;
        this.goods = goods;
        this.steps = steps;
        this.scopes = scopes;
    }

    ReferralView of(CaseFile file) {
        // Who informed the office is protected, also from the other authority's file.
        var informers = Informers.of(file);
        var history = steps.historyOf(file.id());
        var exhibits = evidence.of(file.id());
        var expert = names(
                informers,
                exhibits.stream().filter(EvidenceList.Exhibit::expertOpinion).toList());
        var others = names(
                informers, exhibits.stream().filter(it -> !it.expertOpinion()).toList());
        var papers = List.of(
                paper(1, "涉嫌犯罪案件移送书", true, done(history, TRANSFER)),
                paper(2, "涉嫌犯罪案件情况的调查报告", true, done(history, REPORT)),
                paper(3, "涉案物品清单", true, goods.namesOf(file.id())),
                paper(4, "有关检验报告或者鉴定结论", false, expert),
                paper(5, "其他有关涉嫌犯罪的材料", false, others));
        return new ReferralView(
                file.number(),
                informers.withheldIn(file.title()),
                file.parties().stream()
                        .filter(party -> party.role() != Party.Role.INFORMER)
                        .map(party -> PartyView.of(party, scopes.current().roles()))
                        .toList(),
                assessor.met(file, file.lastActOn()).stream()
                        .map(finding -> finding.threshold().crime())
                        .distinct()
                        .toList(),
                papers.stream().allMatch(paper -> paper.present() || !paper.required()),
                papers);
    }

    private static ReferralView.Paper paper(int number, String name, boolean required, List<String> contents) {
        return new ReferralView.Paper(number, name, required, !contents.isEmpty(), contents);
    }

    private static List<String> done(List<StepView> history, Set<String> acts) {
        return history.stream()
                .filter(step -> acts.contains(step.act()))
                .map(step -> CaseAct.valueOf(step.act()).chinese() + " " + step.occurredOn())
                .toList();
    }

    /** A digest makes sure that the police get the very file that is on record. */
    private static List<String> names(Informers informers, List<EvidenceList.Exhibit> exhibits) {
        return exhibits.stream()
                .map(it -> it.sha256() == null ? it.name() : it.name() + " sha256:" + it.sha256())
                .map(informers::withheldIn)
                .toList();
    }
}

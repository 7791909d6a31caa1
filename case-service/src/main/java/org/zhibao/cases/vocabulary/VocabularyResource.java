package org.zhibao.cases.vocabulary;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhibao.cases.adjudication.PanelRole;
import org.zhibao.cases.adjudication.RecusalGround;
import org.zhibao.cases.adjudication.RequesterKind;
import org.zhibao.cases.adjudication.RevocationGround;
import org.zhibao.cases.adjudication.StandingGap;
import org.zhibao.cases.adjudication.StayGround;
import org.zhibao.cases.adjudication.StayRefusalGround;
import org.zhibao.cases.adjudication.StopMeasure;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Channel;
import org.zhibao.cases.casefile.RemedyResult;
import org.zhibao.cases.criminal.CriminalStage;
import org.zhibao.cases.criminal.TrialTrack;
import org.zhibao.cases.criminal.Yardstick;
import org.zhibao.cases.crossregion.AssistanceLetter;
import org.zhibao.cases.crossregion.CaseHandover;
import org.zhibao.cases.crossregion.JurisdictionDispute;
import org.zhibao.cases.deadlines.Addressee;
import org.zhibao.cases.delivery.DeliveryMethod;
import org.zhibao.cases.delivery.DeliveryProof;
import org.zhibao.cases.delivery.ServedPaper;
import org.zhibao.cases.documents.DocumentForm;
import org.zhibao.cases.evidence.DepositPlatform;
import org.zhibao.cases.evidence.EvidenceKind;
import org.zhibao.cases.evidence.EvidenceSource;
import org.zhibao.cases.goods.Conduct;
import org.zhibao.cases.goods.PriceKind;
import org.zhibao.cases.measure.Fate;
import org.zhibao.cases.measure.MeasureKind;
import org.zhibao.cases.penalty.AppliedLaw;
import org.zhibao.cases.penalty.Discretion;
import org.zhibao.cases.penalty.DiscretionGround;
import org.zhibao.cases.penalty.FilingCondition;
import org.zhibao.cases.penalty.RefusalGround;
import org.zhibao.cases.penalty.ReviewGround;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseCircumstance;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.cases.sanction.LimitBase;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.right.IpRightType;
import org.zhibao.kit.vocabulary.Term;
import org.zhibao.kit.vocabulary.Vocabularies;
import org.zhibao.legaltime.rule.ApproverRole;
import org.zhibao.legaltime.rule.ExclusionReason;

/** The constants of the API with their labels. Public. */
@Path("/api/v1/vocabularies")
@Tag(name = "Vocabularies")
@PermitAll
public class VocabularyResource {

    private static final Vocabularies VOCABULARIES = new Vocabularies()
            .with("case-kinds", CaseKind.values())
            .with("channels", Channel.values())
            .with("case-states", CaseState.values())
            .with("case-acts", CaseAct.values())
            .with("circumstances", CaseCircumstance.values())
            .with("outcomes", Outcome.values())
            .with("criminal-stages", CriminalStage.values())
            .with("remedy-results", RemedyResult.values())
            .with("trial-tracks", TrialTrack.values())
            .with("filing-conditions", FilingCondition.values())
            .with("refusal-grounds", RefusalGround.values())
            .with("review-grounds", ReviewGround.values())
            .with("discretions", Discretion.values())
            .with("discretion-grounds", DiscretionGround.values())
            .with("applied-laws", AppliedLaw.values())
            .with("sanction-kinds", SanctionKind.values())
            .with("limit-bases", LimitBase.values())
            .with("delivery-methods", DeliveryMethod.values())
            .with("delivery-proofs", DeliveryProof.values())
            .with("served-papers", ServedPaper.values())
            .with("requester-kinds", RequesterKind.values())
            .with("standing-gaps", StandingGap.values())
            .with("panel-roles", PanelRole.values())
            .with("recusal-grounds", RecusalGround.values())
            .with("stay-grounds", StayGround.values())
            .with("stay-refusal-grounds", StayRefusalGround.values())
            .with("revocation-grounds", RevocationGround.values())
            .with("stop-measures", StopMeasure.values())
            .with("document-forms", DocumentForm.values())
            .with("conducts", Conduct.values())
            .with("yardsticks", Yardstick.values())
            .with("price-kinds", PriceKind.values())
            .with("measure-kinds", MeasureKind.values())
            .with("fates", Fate.values())
            .with("evidence-kinds", EvidenceKind.values())
            .with("evidence-sources", EvidenceSource.values())
            .with("deposit-platforms", DepositPlatform.values())
            .with("deadline-addressees", Addressee.values())
            .with("assistance-states", AssistanceLetter.Status.values())
            .with("handover-states", CaseHandover.Status.values())
            .with("dispute-states", JurisdictionDispute.Status.values())
            .with(
                    "exclusion-reasons",
                    Arrays.stream(ExclusionReason.values())
                            .map(it -> new Term(
                                    it.name(), it.label().zh(), it.label().en()))
                            .toList())
            .with(
                    "approver-roles",
                    Arrays.stream(ApproverRole.values())
                            .map(it -> new Term(
                                    it.name(), it.label().zh(), it.label().en()))
                            .toList())
            .with(
                    "right-types",
                    Arrays.stream(IpRightType.values())
                            .map(type -> new Term(type.name(), type.zh(), type.en()))
                            .toList());

    @GET
    @Operation(
            operationId = "listVocabularies",
            summary = "The names of all vocabularies",
            description = "Each is read under its name, with labels in both languages.")
    public Set<String> names() {
        return VOCABULARIES.names();
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "readVocabulary",
            summary = "The constants of a vocabulary with their labels in zh-CN and en",
            description = "name is that of GET /vocabularies, in kebab case such as case-kinds or case-acts. code "
                    + "is the constant as requests and answers have it, zh and en its labels. New constants may "
                    + "come: pass over those you do not know.")
    public List<Term> read(String name) {
        return VOCABULARIES.read(name);
    }
}

package org.zhibao.cases.procedure;

import static org.zhibao.cases.procedure.CaseAct.*;
import static org.zhibao.cases.procedure.CaseCircumstance.*;
import static org.zhibao.cases.procedure.CaseState.*;
import static org.zhibao.kit.procedure.Bar.absent;
import static org.zhibao.kit.procedure.Role.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 行政处罚普通程序: 市场监督管理行政处罚程序规定 (令2, amended 2022), 行政处罚法 (2021). */
final class PenaltyProcedure {

    // spotless:off
    static final TransitionTable<CaseState> TABLE = CommonActs.endOf(TransferActs.of(PublicationActs.of(TransitionTable.startingIn(CaseState.LEAD_RECEIVED, OFFICER, LEADER).arrivalStarts("COP-01", COPYRIGHT, "PEN-01")
            .on(CaseAct.VERIFICATION, LEAD_RECEIVED).to(VERIFYING, "处罚程序规定第18条")
            .on(ACCEPTANCE, LEAD_RECEIVED, VERIFYING).starts("PEN-20").starts("PEN-11").exceptWhen(COPYRIGHT).starts("COP-02").when(COPYRIGHT).stops("PEN-01", "COP-01").to(FILED, "处罚程序规定第19条")
            .on(REFUSAL, LEAD_RECEIVED, VERIFYING).starts("PEN-20").stops("PEN-01", "COP-01").to(NOT_FILED, "处罚程序规定第20条")
            .on(INVESTIGATOR_CHANGE, FILED, INVESTIGATING, SUSPENDED, INVESTIGATION_ENDED).by(LEADER).stays("行政处罚法第42条")
            .on(INVESTIGATION, FILED, CaseState.LEGAL_REVIEW).to(INVESTIGATING, "处罚程序规定第21条")
            .on(INFORMER_NOTICE, FILED, NOT_FILED, INVESTIGATING, SUSPENDED, TERMINATED, INVESTIGATION_ENDED, REVIEWING, NOTIFIED).by(OFFICER, CLERK, LEADER).unless(CaseBar.NO_NAMED_INFORMER).stops("PEN-20").stays("投诉举报处理暂行办法第31条")
            .on(SUSPENSION, FILED, INVESTIGATING).by(LEADER).to(SUSPENDED, "处罚程序规定第46条")
            .on(RESUMPTION, SUSPENDED).to(INVESTIGATING, "处罚程序规定第46条")
            .on(TERMINATION, FILED, INVESTIGATING, SUSPENDED).by(LEADER).starts("PEN-17").stops("PEN-11", "COP-02").to(TERMINATED, "处罚程序规定第47条")
            .on(INVESTIGATION_END, FILED, INVESTIGATING).starts("PEN-08").to(INVESTIGATION_ENDED, "处罚程序规定第48条")
            .on(REVIEW, INVESTIGATION_ENDED).deciding(Outcome.PASSED).by(REVIEWER, LEADER).stops("PEN-08").to(REVIEWING, "处罚程序规定第49至55条")
            .on(REVIEW, INVESTIGATION_ENDED).deciding(Outcome.RETURNED).by(REVIEWER, LEADER).stops("PEN-08").to(INVESTIGATING, "处罚程序规定第49至55条")
            .on(LEGAL_REVIEW_REQUEST, INVESTIGATION_ENDED, REVIEWING, NOTIFIED, CaseState.DEFENCE, CaseState.HEARING).starts("PEN-08").stays("处罚程序规定第50条")
            .on(NOTICE, REVIEWING, NOTIFIED, CaseState.DEFENCE, CaseState.HEARING, CaseState.LEGAL_REVIEW, CaseState.COLLECTIVE_DISCUSSION).starts("PEN-09").to(NOTIFIED, "处罚程序规定第57条")
            .on(CaseAct.DEFENCE, NOTIFIED).stops("PEN-09").to(CaseState.DEFENCE, "处罚程序规定第57条")
            .on(WAIVER, NOTIFIED, CaseState.DEFENCE).stops("PEN-09").stays("处罚程序规定第57条")
            .on(HEARING_REQUEST, NOTIFIED, CaseState.DEFENCE).stays("行政处罚法第64条第1项")
            .on(HEARING_WITHDRAWAL, NOTIFIED, CaseState.DEFENCE).unless(absent(CaseBar.HEARING_PENDING)).stays("行政处罚法第64条")
            .on(HEARING_SCHEDULE, NOTIFIED, CaseState.DEFENCE).unless(absent(CaseBar.HEARING_PENDING)).stays("行政处罚法第64条第2项")
            .on(HEARING_FORFEITURE, NOTIFIED, CaseState.DEFENCE).unless(absent(CaseBar.HEARING_PENDING)).stops("PEN-09").stays("行政处罚法第64条第6项")
            .on(CaseAct.HEARING, NOTIFIED, CaseState.DEFENCE).stops("PEN-09").to(CaseState.HEARING, "行政处罚法第63、64条")
            .on(CaseAct.LEGAL_REVIEW, REVIEWING, NOTIFIED, CaseState.DEFENCE, CaseState.HEARING, CaseState.LEGAL_REVIEW).deciding(Outcome.PASSED).by(REVIEWER).stops("PEN-08").to(CaseState.LEGAL_REVIEW, "行政处罚法第58条")
            .on(CaseAct.LEGAL_REVIEW, REVIEWING, NOTIFIED, CaseState.DEFENCE, CaseState.HEARING, CaseState.LEGAL_REVIEW).deciding(Outcome.RETURNED).by(REVIEWER).stops("PEN-08").to(CaseState.LEGAL_REVIEW, "行政处罚法第58条")
            .on(CaseAct.COLLECTIVE_DISCUSSION, NOTIFIED, CaseState.DEFENCE, CaseState.HEARING, CaseState.LEGAL_REVIEW).by(LEADER).unless(CaseBar.HEARING_PENDING, CaseBar.LEGAL_REVIEW_PENDING).to(CaseState.COLLECTIVE_DISCUSSION, "处罚程序规定第60条")
            .on(DECISION, NOTIFIED, CaseState.DEFENCE, CaseState.LEGAL_REVIEW, CaseState.COLLECTIVE_DISCUSSION).deciding(Outcome.PENALTY_IMPOSED).unless(CaseBar.TRANSFER_PENDING, CaseBar.TRANSFER_UNDECIDED, CaseBar.HEARING_PENDING, CaseBar.LEGAL_REVIEW_PENDING, CaseBar.DISCUSSION_PENDING).starts("PEN-12").exceptWhen(HANDED_OVER).starts("PUB-07").exceptWhen(NOT_PUBLISHED).starts("PUB-01").exceptWhen(NOT_PUBLISHED, OTHER_PROVINCE).starts("PUB-02").when(OTHER_PROVINCE).stops("PEN-11", "COP-02", "PEN-09").to(DECIDED, "处罚程序规定第60条")
            .on(DECISION, REVIEWING, NOTIFIED, CaseState.DEFENCE, CaseState.LEGAL_REVIEW, CaseState.COLLECTIVE_DISCUSSION).deciding(Outcome.NO_PENALTY).unless(CaseBar.LEGAL_REVIEW_PENDING, CaseBar.DISCUSSION_PENDING).starts("PEN-17").starts("PEN-12").exceptWhen(HANDED_OVER).stops("PEN-11", "COP-02", "PEN-09").to(DECIDED, "处罚程序规定第60条")
            .on(DECISION, REVIEWING, NOTIFIED, CaseState.DEFENCE, CaseState.LEGAL_REVIEW, CaseState.COLLECTIVE_DISCUSSION).deciding(Outcome.NOT_ESTABLISHED).unless(CaseBar.LEGAL_REVIEW_PENDING, CaseBar.DISCUSSION_PENDING).starts("PEN-17").starts("PEN-12").exceptWhen(HANDED_OVER).stops("PEN-11", "COP-02", "PEN-09").to(DECIDED, "处罚程序规定第60条")
            .on(DECISION, REVIEWING).deciding(Outcome.TRANSFERRED_OTHER).starts("PEN-17").stops("PEN-11", "COP-02").to(CaseState.TRANSFERRED_OTHER, "处罚程序规定第60条")
            .on(DECISION, REVIEWING).deciding(Outcome.TRANSFERRED_CRIMINAL).by(LEADER).starts("TRF-02", "PEN-17").stops("PEN-11", "COP-02").to(CaseState.TRANSFERRED_CRIMINAL, "行政处罚法第27条")
            .on(HANDOVER_OFFER, LEAD_RECEIVED, VERIFYING, FILED, INVESTIGATING).unless(CaseBar.HANDOVER_PENDING).stays("处罚程序规定第14条")
            .on(HANDOVER_RETURN, LEAD_RECEIVED, VERIFYING, FILED, INVESTIGATING).unless(absent(CaseBar.HANDOVER_PENDING)).stays("处罚程序规定第14条")
            .on(JURISDICTION_DISPUTE, LEAD_RECEIVED, VERIFYING, FILED, INVESTIGATING).starts("PEN-02").stays("处罚程序规定第13条")
            .on(JURISDICTION_SETTLEMENT, LEAD_RECEIVED, VERIFYING, FILED, INVESTIGATING).unless(absent(CaseBar.DISPUTE_PENDING)).stops("PEN-02").stays("处罚程序规定第13、16条")
            .on(OTHER_TRANSFER, LEAD_RECEIVED, VERIFYING, FILED, INVESTIGATING).unless(CaseBar.HANDOVER_PENDING).stops("PEN-01", "COP-01", "PEN-11", "COP-02").to(CaseState.TRANSFERRED_OTHER, "处罚程序规定第14条")
            .on(RESUMPTION, CaseState.TRANSFERRED_CRIMINAL).by(LEADER).starts("PEN-11").exceptWhen(COPYRIGHT).starts("COP-02").when(COPYRIGHT).stops("TRF-02", "PEN-17").to(INVESTIGATING, "行政处罚法第27条第1款")
            .on(MERGER, LEAD_RECEIVED, VERIFYING, FILED, INVESTIGATING).by(LEADER).stops("PEN-01", "COP-01", "PEN-11", "COP-02").to(MERGED, "处罚程序规定第19条")
            .on(SERVICE, DECIDED).starts("PEN-21", "PEN-22").starts("PEN-14").exceptWhen(NOTHING_TO_PAY).stops("PEN-12").to(SERVED, "处罚程序规定第81条")
            .on(PUBLICATION, SERVED).unless(CaseBar.PUBLICATION_UNREVIEWED).stops("PUB-01", "PUB-03", "PUB-07").to(PUBLISHED, "处罚信息公示规定第9条")
            .on(EXECUTION, SERVED, PUBLISHED, DEFERRED, DUNNED, CaseState.COURT_ENFORCEMENT).unless(CaseBar.NOTHING_ORDERED, CaseBar.DECISION_ANNULLED).starts("PEN-17").when(NOTHING_TO_PAY).stops("PEN-14").to(EXECUTING, "处罚程序规定第72条")
            .on(DEFERRAL, SERVED, PUBLISHED, EXECUTING).by(LEADER).unless(CaseBar.NOTHING_ORDERED, CaseBar.DECISION_ANNULLED).stops("PEN-14").to(DEFERRED, "处罚程序规定第74条")
            .on(PAYMENT, SERVED, PUBLISHED, EXECUTING, DEFERRED, DUNNED, CaseState.COURT_ENFORCEMENT).by(OFFICER, LEADER, CLERK).unless(CaseBar.DECISION_ANNULLED).starts("PEN-17").when(SETTLED).stops("PEN-14", "PEN-15").when(SETTLED).stays("行政处罚法第67条")
            .on(REMISSION, SERVED, PUBLISHED, EXECUTING, DEFERRED, DUNNED, CaseState.COURT_ENFORCEMENT).by(LEADER).unless(CaseBar.DECISION_ANNULLED).starts("PEN-17").when(SETTLED).stops("PEN-14", "PEN-15").when(SETTLED).stays("行政强制法第42条")
            .on(REMEDY, SERVED, PUBLISHED, EXECUTING, DEFERRED, DUNNED).unless(CaseBar.REMEDY_OPEN).stops("PEN-21", "PEN-22").stays("行政处罚法第73条第3款")
            .on(REMEDY_END, SERVED, PUBLISHED, EXECUTING, DEFERRED, DUNNED).unless(absent(CaseBar.REMEDY_PENDING)).starts("PEN-17").when(ANNULLED).exceptWhen(SETTLED).stops("PEN-14", "PEN-15").when(ANNULLED).stays("行政处罚法第73条第3款")
            .on(DUNNING, SERVED, PUBLISHED, EXECUTING, DEFERRED).unless(CaseBar.NOTHING_ORDERED, CaseBar.DECISION_ANNULLED).starts("PEN-15").to(DUNNED, "处罚程序规定第76条")
            .on(CaseAct.COURT_ENFORCEMENT, DUNNED).unless(CaseBar.REMEDY_PENDING, CaseBar.DECISION_ANNULLED).stops("PEN-15").to(CaseState.COURT_ENFORCEMENT, "行政强制法第53、54条")
            .on(CLOSURE, NOT_FILED, TERMINATED, SERVED, PUBLISHED, EXECUTING, CaseState.COURT_ENFORCEMENT, CaseState.TRANSFERRED_CRIMINAL, CaseState.TRANSFERRED_OTHER, MERGED).stops("PEN-14", "PEN-17").to(CLOSED, "处罚程序规定第77条")
            .on(CLOSURE, DEFERRED, DUNNED).unless(absent(CaseBar.DECISION_ANNULLED)).stops("PEN-17").to(CLOSED, "处罚程序规定第77条")
            .on(ARCHIVING, CLOSED).by(OFFICER, CLERK).to(ARCHIVED, "处罚程序规定第78条")
            .on(LISTING_NOTICE, SERVED, PUBLISHED, EXECUTING, DEFERRED, DUNNED, CaseState.COURT_ENFORCEMENT, CLOSED, ARCHIVED).unless(CaseBar.NOTHING_ORDERED).stays("严重违法失信名单管理办法第13条")
            .on(LISTING_STATEMENT, SERVED, PUBLISHED, EXECUTING, DEFERRED, DUNNED, CaseState.COURT_ENFORCEMENT, CLOSED, ARCHIVED).stays("严重违法失信名单管理办法第13条")
            .on(LISTING, SERVED, PUBLISHED, EXECUTING, DEFERRED, DUNNED, CaseState.COURT_ENFORCEMENT, CLOSED, ARCHIVED).by(LEADER).stays("严重违法失信名单管理办法第14条")
            .on(LISTING_APPEAL, SERVED, PUBLISHED, EXECUTING, DEFERRED, DUNNED, CaseState.COURT_ENFORCEMENT, CLOSED, ARCHIVED).stays("严重违法失信名单管理办法第20条")
            .on(LISTING_REMOVAL, SERVED, PUBLISHED, EXECUTING, DEFERRED, DUNNED, CaseState.COURT_ENFORCEMENT, CLOSED, ARCHIVED).by(LEADER).stays("严重违法失信名单管理办法第16、17条")
            .on(PUBLICATION, PUBLISHED, EXECUTING, DEFERRED, DUNNED, CaseState.COURT_ENFORCEMENT, CLOSED).unless(CaseBar.PUBLICATION_UNREVIEWED).stops("PUB-01", "PUB-03", "PUB-07").stays("处罚信息公示规定第9条"),
            DECIDED, SERVED, PUBLISHED, EXECUTING, DEFERRED, DUNNED, CaseState.COURT_ENFORCEMENT, CLOSED, ARCHIVED),
            row -> row.starts("PEN-11").exceptWhen(COPYRIGHT).starts("COP-02").when(COPYRIGHT), FILED, INVESTIGATING, INVESTIGATION_ENDED, REVIEWING, NOTIFIED, CaseState.DEFENCE, CaseState.HEARING, CaseState.LEGAL_REVIEW, CaseState.COLLECTIVE_DISCUSSION));
    // spotless:on

    private PenaltyProcedure() {}
}

package org.zhibao.cases.proceeding;

import java.util.EnumSet;
import java.util.Set;
import org.zhibao.cases.procedure.CaseAct;

/** Acts whose request says more than when they happened; each has an operation of its own. */
final class SpecificActs {

    static final Set<CaseAct> ALL = EnumSet.of(
            CaseAct.ACCEPTANCE,
            CaseAct.REFUSAL,
            CaseAct.DECISION,
            CaseAct.CLOSURE,
            CaseAct.STAGE,
            CaseAct.INVESTIGATOR_CHANGE,
            CaseAct.REVIEW,
            CaseAct.NOTICE,
            CaseAct.HEARING,
            CaseAct.LEGAL_REVIEW_REQUEST,
            CaseAct.LEGAL_REVIEW,
            CaseAct.COLLECTIVE_DISCUSSION,
            CaseAct.SERVICE,
            CaseAct.SERVICE_OF_REQUEST,
            CaseAct.DELIVERY,
            CaseAct.PAYMENT,
            CaseAct.REMISSION,
            CaseAct.DEFERRAL,
            CaseAct.STANDING,
            CaseAct.PANEL,
            CaseAct.RECUSAL_REQUEST,
            CaseAct.RECUSAL_DECISION,
            CaseAct.ORAL_HEARING_SCHEDULE,
            CaseAct.ORAL_HEARING_MINUTES,
            CaseAct.JOINT_HEARING,
            CaseAct.SEPARATION,
            CaseAct.STAY,
            CaseAct.STAY_REFUSAL,
            CaseAct.MEDIATED,
            CaseAct.DELIBERATION,
            CaseAct.REVOCATION,
            CaseAct.PUBLICATION_DRAFT,
            CaseAct.PUBLICATION_REVIEW,
            CaseAct.PUBLICATION,
            CaseAct.PUBLICATION_CORRECTION,
            CaseAct.DECISION_ANNULMENT,
            CaseAct.PUBLICATION_WITHDRAWAL,
            CaseAct.EARLY_REMOVAL,
            CaseAct.PUBLICATION_EXPIRY,
            CaseAct.REGISTRATION_PLACE_PUSH,
            CaseAct.TYPICAL_CASE,
            CaseAct.DOCUMENT,
            CaseAct.EVIDENCE,
            CaseAct.EVIDENCE_CONTENT,
            CaseAct.EVIDENCE_TIME_STAMP,
            CaseAct.EVIDENCE_CUSTODY,
            CaseAct.EVIDENCE_DEPOSIT,
            CaseAct.EXTENSION,
            CaseAct.EXCLUSION,
            CaseAct.EXCLUSION_END,
            CaseAct.CAMPAIGN,
            CaseAct.EXPERT,
            CaseAct.LISTING_NOTICE,
            CaseAct.LISTING_STATEMENT,
            CaseAct.LISTING,
            CaseAct.LISTING_APPEAL,
            CaseAct.LISTING_REMOVAL);

    private SpecificActs() {}
}

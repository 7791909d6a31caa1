package org.zhibao.cases.procedure;

import static org.zhibao.cases.procedure.CaseAct.*;
import static org.zhibao.cases.procedure.CaseCircumstance.*;
import static org.zhibao.cases.procedure.CaseState.*;
import static org.zhibao.kit.procedure.Bar.absent;
import static org.zhibao.kit.procedure.Role.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 专利侵权纠纷行政裁决: 专利纠纷行政裁决和调解办法 (CNIPA decree 81, in force 2025-02-01). */
final class AdjudicationProcedure {

    // spotless:off
    static final TransitionTable<CaseState> TABLE = CommonActs.endOf(PublicationActs.of(TransitionTable.startingIn(REQUEST_RECEIVED, OFFICER, LEADER).arrivalStarts("ADJ-01")
            .on(CORRECTION_NOTICE, REQUEST_RECEIVED).to(CaseState.CORRECTION, "令81号第16条")
            .on(CaseAct.CORRECTION, CaseState.CORRECTION).to(REQUEST_RECEIVED, "令81号第16条")
            .on(STANDING, REQUEST_RECEIVED, CaseState.CORRECTION).stays("令81号第12条")
            .on(ACCEPTANCE, REQUEST_RECEIVED).unless(absent(CaseBar.STANDING_CHECKED), CaseBar.STANDING_NOT_SHOWN).starts("ADJ-02", "ADJ-07").stops("ADJ-01").to(FILED, "令81号第20条")
            .on(REFUSAL, REQUEST_RECEIVED, CaseState.CORRECTION).stops("ADJ-01").to(NOT_FILED, "令81号第20条")
            .on(PANEL, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING, STAYED, MEDIATING, CaseState.DELIBERATION).starts("ADJ-06").stays("令81号第20条")
            .on(RECUSAL_REQUEST, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING, STAYED, MEDIATING, CaseState.DELIBERATION).stops("ADJ-06").stays("令81号第5条")
            .on(RECUSAL_DECISION, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING, STAYED, MEDIATING, CaseState.DELIBERATION).by(LEADER).unless(absent(CaseBar.RECUSAL_PENDING)).stays("令81号第5条")
            .on(JOINT_HEARING, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING).stays("令81号第21条")
            .on(SEPARATION, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING).stays("令81号第21条")
            .on(SERVICE_OF_REQUEST, FILED).starts("ADJ-03").exceptWhen(NO_DOMICILE).starts("ADJ-04").when(NO_DOMICILE).stops("ADJ-02").to(REQUEST_SERVED, "令81号第22条")
            .on(ANSWER, REQUEST_SERVED).starts("ADJ-05").stops("ADJ-03", "ADJ-04").to(ANSWERED, "令81号第22条")
            .on(ANSWER_FORWARDING, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING).stops("ADJ-05").stays("令81号第22条")
            .on(INVESTIGATION, REQUEST_SERVED, ANSWERED).to(INVESTIGATING, "令81号第22条")
            .on(ORAL_HEARING_SCHEDULE, REQUEST_SERVED, ANSWERED, INVESTIGATING).stays("令81号第26条")
            .on(CaseAct.ORAL_HEARING, REQUEST_SERVED, ANSWERED, INVESTIGATING).to(CaseState.ORAL_HEARING, "令81号第26条")
            .on(REQUESTER_ABSENCE, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING).stops("ADJ-07").to(REVOKED, "令81号第26条")
            .on(RESPONDENT_ABSENCE, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING).stays("令81号第26条")
            .on(ORAL_HEARING_MINUTES, CaseState.ORAL_HEARING).stays("令81号第27条")
            .on(STAY_REFUSAL, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING).stays("令81号第29条")
            .on(STAY, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING).to(STAYED, "令81号第28条")
            .on(RESUMPTION, STAYED).to(INVESTIGATING, "令81号第28条")
            .on(MEDIATION, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING).to(MEDIATING, "令81号第35条")
            .on(MEDIATION_FAILURE, MEDIATING).to(INVESTIGATING, "令81号第35条")
            .on(CaseAct.MEDIATED, MEDIATING, REQUEST_SERVED, ANSWERED).stops("ADJ-07").to(CaseState.MEDIATED, "令81号第35条")
            .on(CaseAct.DELIBERATION, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING, CaseState.DELIBERATION).unless(CaseBar.PANEL_INCOMPLETE, CaseBar.RECUSAL_PENDING).to(CaseState.DELIBERATION, "令81号第25条")
            .on(DECISION, CaseState.DELIBERATION).deciding(Outcome.INFRINGEMENT_ESTABLISHED).unless(CaseBar.PANEL_INCOMPLETE, CaseBar.RECUSAL_PENDING).stops("ADJ-07").to(DECIDED, "专利法第65条;令81号第32条")
            .on(DECISION, CaseState.DELIBERATION).deciding(Outcome.NOT_INFRINGING).unless(CaseBar.PANEL_INCOMPLETE, CaseBar.RECUSAL_PENDING).stops("ADJ-07").to(DECIDED, "专利法第65条")
            .on(DECISION, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING).deciding(Outcome.REPEATED_INFRINGEMENT).unless(CaseBar.PANEL_INCOMPLETE, CaseBar.RECUSAL_PENDING).stops("ADJ-07").to(DECIDED, "令81号第34条")
            .on(COUNTER_STATEMENT, REQUEST_RECEIVED, CaseState.CORRECTION, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING).by(OFFICER, CLERK).starts("EC-01").stays("电子商务法第43条")
            .on(COMPLAINT_NOTICE, REQUEST_RECEIVED, CaseState.CORRECTION, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING).by(OFFICER, CLERK).stops("EC-01").stays("电子商务法第43条")
            .on(WITHDRAWAL, REQUEST_RECEIVED, CaseState.CORRECTION, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING, STAYED, MEDIATING).stops("ADJ-01", "ADJ-07").to(REVOKED, "令81号第36条")
            .on(REVOCATION, FILED, REQUEST_SERVED, ANSWERED, INVESTIGATING, CaseState.ORAL_HEARING, STAYED).by(LEADER).stops("ADJ-07").to(REVOKED, "令81号第36条")
            .on(SERVICE, DECIDED).starts("ADJ-08").to(SERVED, "令81号第37条")
            .on(SUIT, SERVED).stops("ADJ-08").to(SUED, "专利法第65条")
            .on(REMEDY_END, SUED).stays("专利法第65条")
            .on(ENTRY_INTO_FORCE, SERVED, SUED).unless(CaseBar.DECISION_ANNULLED).stops("ADJ-08").to(EFFECTIVE, "专利法第65条")
            .on(PLATFORM_NOTICE, SERVED, EFFECTIVE).unless(CaseBar.NOTHING_ORDERED, CaseBar.DECISION_ANNULLED).to(PLATFORM_NOTIFIED, "令81号第32条第2款")
            .on(PLATFORM_NOTICE, DUNNED).unless(CaseBar.DECISION_ANNULLED).stays("令81号第32条第2款")
            .on(DUNNING, EFFECTIVE, PLATFORM_NOTIFIED).unless(CaseBar.NOTHING_ORDERED, CaseBar.DECISION_ANNULLED).starts("ADJ-12").to(DUNNED, "行政强制法第54条")
            .on(CaseAct.COURT_ENFORCEMENT, DUNNED).unless(CaseBar.DECISION_ANNULLED).stops("ADJ-12").to(CaseState.COURT_ENFORCEMENT, "专利法第65条;行政强制法第53、54条")
            .on(CLOSURE, NOT_FILED, CaseState.MEDIATED, REVOKED, SERVED, EFFECTIVE, PLATFORM_NOTIFIED, DUNNED, CaseState.COURT_ENFORCEMENT).stops("ADJ-12").to(CLOSED, "令81号第37条")
            .on(CLOSURE, SUED).unless(absent(CaseBar.DECISION_ANNULLED)).to(CLOSED, "令81号第37条")
            .on(ARCHIVING, CLOSED).by(OFFICER, CLERK).to(ARCHIVED, "令81号第37条")
            .on(PUBLICATION, SERVED, EFFECTIVE, PLATFORM_NOTIFIED, DUNNED, CaseState.COURT_ENFORCEMENT, CLOSED).unless(CaseBar.PUBLICATION_UNREVIEWED).stops("PUB-03").stays("政府信息公开条例第20条"),
            SERVED, EFFECTIVE, PLATFORM_NOTIFIED, DUNNED, CaseState.COURT_ENFORCEMENT, CLOSED, ARCHIVED));
    // spotless:on

    private AdjudicationProcedure() {}
}

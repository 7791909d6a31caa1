package org.zhibao.cases.procedure;

import static org.zhibao.cases.procedure.CaseAct.*;
import static org.zhibao.cases.procedure.CaseCircumstance.ADMINISTRATIVE_SUIT;
import static org.zhibao.cases.procedure.CaseCircumstance.SUMMARY;
import static org.zhibao.cases.procedure.CaseState.*;
import static org.zhibao.kit.procedure.Role.*;

import org.zhibao.kit.procedure.TransitionTable;

/**
 * 民事、行政诉讼和公益诉讼: the record of a suit that a court carries, by 民事诉讼法 (2023) or, against an administrative act, by
 * 行政诉讼法 (2017), whose periods differ.
 */
final class CourtProcedure {

    // spotless:off
    static final TransitionTable<CaseState> TABLE = CommonActs.endOf(TransitionTable.startingIn(RECEIVED, OFFICER, LEADER).arrivalStarts("ADS-01", ADMINISTRATIVE_SUIT, "CIV-01")
            .on(MEDIATION, RECEIVED).by(OFFICER, COURT_LIAISON).to(MEDIATING, "民事诉讼法第125条")
            .on(MEDIATION_FAILURE, MEDIATING).by(OFFICER, COURT_LIAISON).to(RECEIVED, "民事诉讼法第125条")
            .on(ACCEPTANCE, RECEIVED, MEDIATING).by(OFFICER, COURT_LIAISON).starts("CIV-02").exceptWhen(ADMINISTRATIVE_SUIT).starts("CIV-04").exceptWhen(ADMINISTRATIVE_SUIT, SUMMARY).starts("CIV-05").when(SUMMARY).exceptWhen(ADMINISTRATIVE_SUIT).starts("ADS-02").when(ADMINISTRATIVE_SUIT).starts("ADS-04").when(ADMINISTRATIVE_SUIT).exceptWhen(SUMMARY).starts("ADS-05").when(ADMINISTRATIVE_SUIT, SUMMARY).stops("CIV-01", "ADS-01").to(DOCKETED, "民事诉讼法第126条;行政诉讼法第51条")
            .on(REFUSAL, RECEIVED, MEDIATING).by(OFFICER, COURT_LIAISON).stops("CIV-01", "ADS-01").to(NOT_ACCEPTED, "民事诉讼法第126条;行政诉讼法第51条")
            .on(SERVICE_OF_REQUEST, DOCKETED).by(OFFICER, COURT_LIAISON).starts("CIV-03").exceptWhen(ADMINISTRATIVE_SUIT).starts("ADS-03").when(ADMINISTRATIVE_SUIT).stops("CIV-02", "ADS-02").to(REQUEST_SERVED, "民事诉讼法第128条;行政诉讼法第67条")
            .on(ANSWER, REQUEST_SERVED).by(OFFICER, COURT_LIAISON).stops("CIV-03", "ADS-03").stays("民事诉讼法第128条;行政诉讼法第67条")
            .on(CaseAct.TRIAL, DOCKETED, REQUEST_SERVED).by(OFFICER, COURT_LIAISON).stops("CIV-02", "ADS-02").to(CaseState.TRIAL, "民事诉讼法第128条;行政诉讼法第67条")
            .on(JUDGMENT, DOCKETED, REQUEST_SERVED, CaseState.TRIAL).by(OFFICER, COURT_LIAISON).stops("CIV-02", "CIV-03", "CIV-04", "CIV-05", "ADS-02", "ADS-03", "ADS-04", "ADS-05").to(JUDGED, "民事诉讼法第152、164条;行政诉讼法第81、83条")
            .on(APPEAL, JUDGED).by(OFFICER, COURT_LIAISON).starts("CIV-06").exceptWhen(ADMINISTRATIVE_SUIT).starts("ADS-06").when(ADMINISTRATIVE_SUIT).to(APPEALED, "民事诉讼法第171条;行政诉讼法第85条")
            .on(JUDGMENT, APPEALED).by(OFFICER, COURT_LIAISON).stops("CIV-06", "ADS-06").to(EFFECTIVE, "民事诉讼法第183条;行政诉讼法第88条")
            .on(WITHDRAWAL, RECEIVED, MEDIATING, DOCKETED, REQUEST_SERVED, CaseState.TRIAL).by(OFFICER, COURT_LIAISON).stops("CIV-01", "CIV-02", "CIV-03", "CIV-04", "CIV-05", "ADS-01", "ADS-02", "ADS-03", "ADS-04", "ADS-05").to(REVOKED, "民事诉讼法;行政诉讼法")
            .on(WITHDRAWAL, APPEALED).by(OFFICER, COURT_LIAISON).stops("CIV-06", "ADS-06").to(EFFECTIVE, "民事诉讼法;行政诉讼法")
            .on(ENTRY_INTO_FORCE, JUDGED).by(OFFICER, COURT_LIAISON).to(EFFECTIVE, "民事诉讼法;行政诉讼法")
            .on(EXECUTION, EFFECTIVE).by(OFFICER, COURT_LIAISON).to(EXECUTING, "民事诉讼法第247条;行政诉讼法第95条")
            .on(CLOSURE, NOT_ACCEPTED, REVOKED, JUDGED, EFFECTIVE, EXECUTING).by(OFFICER, LEADER, COURT_LIAISON).to(CLOSED, "民事诉讼法;行政诉讼法")
            .on(ARCHIVING, CLOSED).by(OFFICER, CLERK).to(ARCHIVED, "民事诉讼法;行政诉讼法"));
    // spotless:on

    private CourtProcedure() {}
}

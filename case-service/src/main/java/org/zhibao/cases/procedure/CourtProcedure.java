package org.zhibao.cases.procedure;

import static org.zhibao.cases.procedure.CaseAct.*;
import static org.zhibao.cases.procedure.CaseState.*;
import static org.zhibao.kit.procedure.Role.*;

import org.zhibao.kit.procedure.TransitionTable;

/** 民事、行政诉讼和公益诉讼: the record of a suit that a court carries (民事诉讼法 2023, 行政诉讼法). */
final class CourtProcedure {

    // spotless:off
    static final TransitionTable<CaseState> TABLE = CommonActs.endOf(TransitionTable.startingIn(RECEIVED, OFFICER, LEADER).arrivalStarts("CIV-01")
            .on(ACCEPTANCE, RECEIVED).by(OFFICER, COURT_LIAISON).starts("CIV-02", "CIV-04").stops("CIV-01").to(DOCKETED, "民事诉讼法第126条")
            .on(REFUSAL, RECEIVED).by(OFFICER, COURT_LIAISON).stops("CIV-01").to(NOT_ACCEPTED, "民事诉讼法第126条")
            .on(CaseAct.TRIAL, DOCKETED).by(OFFICER, COURT_LIAISON).stops("CIV-02").to(CaseState.TRIAL, "民事诉讼法第128条")
            .on(JUDGMENT, DOCKETED, CaseState.TRIAL).by(OFFICER, COURT_LIAISON).stops("CIV-02", "CIV-04").to(JUDGED, "民事诉讼法第152条")
            .on(WITHDRAWAL, RECEIVED, DOCKETED, CaseState.TRIAL).by(OFFICER, COURT_LIAISON).stops("CIV-01", "CIV-02", "CIV-04").to(REVOKED, "民事诉讼法")
            .on(ENTRY_INTO_FORCE, JUDGED).by(OFFICER, COURT_LIAISON).to(EFFECTIVE, "民事诉讼法")
            .on(CLOSURE, NOT_ACCEPTED, REVOKED, JUDGED, EFFECTIVE).by(OFFICER, LEADER, COURT_LIAISON).to(CLOSED, "民事诉讼法")
            .on(ARCHIVING, CLOSED).by(OFFICER, CLERK).to(ARCHIVED, "民事诉讼法"));
    // spotless:on

    private CourtProcedure() {}
}

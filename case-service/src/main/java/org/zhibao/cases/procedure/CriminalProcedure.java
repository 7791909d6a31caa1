package org.zhibao.cases.procedure;

import static org.zhibao.cases.procedure.CaseAct.*;
import static org.zhibao.cases.procedure.CaseState.*;
import static org.zhibao.kit.procedure.Role.*;

import org.zhibao.kit.procedure.TransitionTable;

/**
 * 行刑衔接: the record of a criminal matter that police, procuratorate and court carry. Its stages are facts of their own
 * with persons counted apart from cases; see {@link org.zhibao.cases.criminal.CriminalStage}.
 */
final class CriminalProcedure {

    // spotless:off
    static final TransitionTable<CaseState> TABLE = CommonActs.endOf(TransitionTable.startingIn(RECEIVED, OFFICER, LEADER)
            .on(STAGE, RECEIVED, IN_PROGRESS).by(OFFICER, POLICE_LIAISON, COURT_LIAISON).to(IN_PROGRESS, "刑事诉讼法;移送规定")
            .on(CLOSURE, RECEIVED, IN_PROGRESS).by(OFFICER, LEADER, POLICE_LIAISON, COURT_LIAISON).to(CLOSED, "刑事诉讼法")
            .on(ARCHIVING, CLOSED).by(OFFICER, CLERK).to(ARCHIVED, "刑事诉讼法"));
    // spotless:on

    private CriminalProcedure() {}
}

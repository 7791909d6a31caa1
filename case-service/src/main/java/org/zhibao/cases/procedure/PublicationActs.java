package org.zhibao.cases.procedure;

import static org.zhibao.cases.procedure.CaseAct.*;
import static org.zhibao.kit.procedure.Role.*;

import org.zhibao.kit.procedure.TableWriter;

/**
 * 公示: what may be done about a decision's publication. None of these acts moves the case; 市场监督管理行政处罚信息公示规定
 * (令45) binds penalties, and an office that publishes adjudications goes about it in the same way.
 */
final class PublicationActs {

    private PublicationActs() {}

    /** Adds the acts in the states in which a decision may be on display. */
    // spotless:off
    static TableWriter<CaseState> of(TableWriter<CaseState> table, CaseState first, CaseState... others) {
        return table
                .on(PUBLICATION_DRAFT, first, others).by(OFFICER, CLERK).stays("处罚信息公示规定第6条")
                .on(PUBLICATION_REVIEW, first, others).by(REVIEWER, LEADER, OFFICER).stays("处罚信息公示规定第8条")
                .on(PUBLICATION_CORRECTION, first, others).by(REVIEWER, LEADER).stays("处罚信息公示规定第11条")
                .on(DECISION_ANNULMENT, first, others).by(OFFICER, LEADER).starts("PUB-04").exceptWhen(CaseCircumstance.NOT_ON_DISPLAY).stops("PEN-14", "PEN-15", "PEN-21", "PEN-22", "ADJ-08", "ADJ-12").when(CaseCircumstance.ANNULLED).stays("行政处罚法第48条第2款")
                .on(PUBLICATION_WITHDRAWAL, first, others).by(OFFICER, LEADER).stops("PUB-04").stays("行政处罚法第48条第2款")
                .on(EARLY_REMOVAL, first, others).by(LEADER).stays("处罚信息公示规定第14条")
                .on(PUBLICATION_EXPIRY, first, others).by(OFFICER, CLERK).stays("处罚信息公示规定第13条")
                .on(REGISTRATION_PLACE_PUSH, first, others).by(OFFICER, CLERK).starts("PUB-03").stops("PUB-02").stays("处罚信息公示规定第10条")
                .on(TYPICAL_CASE, first, others).by(LEADER).stays("知识产权强国建设纲要典型案例发布");
    }
    // spotless:on
}

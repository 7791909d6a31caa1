package org.zhibao.mediation.procedure;

import static org.zhibao.kit.procedure.Role.*;
import static org.zhibao.mediation.procedure.MediationAct.*;
import static org.zhibao.mediation.procedure.MediationState.*;

import org.zhibao.kit.procedure.TableWriter;
import org.zhibao.kit.procedure.TransitionTable;

/** 司法确认 (民诉法 205, 206; 民诉法解释 353 to 360) and what follows an agreement of any kind: one table for all kinds. */
final class Confirmation {

    private Confirmation() {}

    /**
     * Ends a kind's table with the rows that follow its own.
     *
     * @param performance article on the agreement's binding force
     * @param archiving article on the file
     */
    static TransitionTable<MediationState> after(
            TableWriter<MediationState> mediation, String performance, String archiving) {
        // spotless:off
        return mediation
            .on(CONFIRMATION_APPLICATION, AGREED).by(MEDIATOR, CLERK, COURT_LIAISON).unless(MediationBar.OWNERSHIP_SETTLED).starts("MED-02").stops("MED-01").to(CONFIRMATION_APPLIED, "民诉法第205条")
            .on(CONFIRMATION, CONFIRMATION_APPLIED).by(MEDIATOR, CLERK, COURT_LIAISON).starts("MED-10").stops("MED-02").to(CONFIRMED, "民诉法第206条")
            .on(CONFIRMATION_REJECTION, CONFIRMATION_APPLIED).by(MEDIATOR, CLERK, COURT_LIAISON).stops("MED-02").to(CONFIRMATION_REJECTED, "民诉法解释(2022)第358条")
            .on(PERFORMANCE, AGREED, CONFIRMED, CONFIRMATION_REJECTED).by(MEDIATOR, CLERK).to(PERFORMED, performance)
            .on(ARCHIVING, NOT_ACCEPTED, AGREED, FAILED, TERMINATED, WITHDRAWN, CONFIRMED, CONFIRMATION_REJECTED, PERFORMED).by(MEDIATOR, CLERK).to(ARCHIVED, archiving)
            .end();
        // spotless:on
    }
}

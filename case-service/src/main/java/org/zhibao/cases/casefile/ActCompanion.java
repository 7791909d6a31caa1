package org.zhibao.cases.casefile;

import java.util.Set;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseCircumstance;
import org.zhibao.kit.procedure.Wanted;

/**
 * What a capability adds to acts that others post: it refuses one that the law forbids on the facts that the capability
 * keeps, or keeps what the request says to it. It is asked after version, date, state and role were found good, in the
 * transaction of the act; whatever it throws undoes the act.
 */
public interface ActCompanion {

    /**
     * @param act the act that is being performed
     * @param wanted with the request as its content
     * @throws org.zhibao.kit.problem.ProblemException 422 or 403 with the article
     */
    void accompany(CaseFile file, CaseAct act, Wanted wanted);

    /**
     * What is so after the act, as far as the capability knows; asked only for acts whose deadlines depend on it.
     *
     * @param act the act that was performed
     */
    default Set<CaseCircumstance> circumstances(CaseFile file, CaseAct act, Wanted wanted) {
        return Set.of();
    }
}

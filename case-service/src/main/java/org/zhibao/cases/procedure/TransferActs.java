package org.zhibao.cases.procedure;

import static org.zhibao.cases.procedure.CaseAct.*;
import static org.zhibao.cases.procedure.CaseState.CLOSED;
import static org.zhibao.cases.procedure.CaseState.INVESTIGATING;
import static org.zhibao.cases.procedure.CaseState.POLICE_FILED;
import static org.zhibao.cases.procedure.CaseState.POLICE_RECONSIDERING;
import static org.zhibao.cases.procedure.CaseState.POLICE_REFUSED;
import static org.zhibao.cases.procedure.CaseState.POLICE_REVIEWING;
import static org.zhibao.cases.procedure.CaseState.REFUSAL_CONFIRMED;
import static org.zhibao.cases.procedure.CaseState.SUPERVISION_REQUESTED;
import static org.zhibao.cases.procedure.CaseState.TRANSFERRED_CRIMINAL;
import static org.zhibao.kit.procedure.Role.*;

import java.util.function.UnaryOperator;
import org.zhibao.kit.procedure.TableWriter;

/**
 * 行刑衔接: how a case goes to the police and comes back, by 行政执法机关移送涉嫌犯罪案件的规定 (State Council decree 310,
 * 2020) and 行政处罚法 art. 27. The procedures whose cases may be transferred share these rows.
 */
final class TransferActs {

    private TransferActs() {}

    /**
     * Adds the rows.
     *
     * @param restarts the deadlines of the procedure that begin anew when the case comes back
     * @param first a state in which the transfer is proposed and approved; it stays while the head decides
     */
    // spotless:off
    static TableWriter<CaseState> of(TableWriter<CaseState> table, UnaryOperator<TableWriter<CaseState>.Row> restarts, CaseState first, CaseState... others) {
        return table
                .on(TRANSFER_REPORT, first, others).starts("TRF-01").stays("移送规定第5条")
                .on(TRANSFER_APPROVAL, first, others).by(LEADER).starts("TRF-02").stops("TRF-01").stays("移送规定第5条")
                .on(TRANSFER_REFUSAL, first, others).by(LEADER).stops("TRF-01").stays("移送规定第5条")
                .on(CRIMINAL_TRANSFER, first, others).by(LEADER).stops("TRF-01", "TRF-02", "PEN-11", "COP-02").to(TRANSFERRED_CRIMINAL, "移送规定第5、6条")
                .on(POLICE_RECEIPT, TRANSFERRED_CRIMINAL).by(OFFICER, POLICE_LIAISON).starts("TRF-04").stops("TRF-02").to(POLICE_REVIEWING, "移送规定第7条")
                .on(JURISDICTION_DENIAL, POLICE_REVIEWING).by(OFFICER, POLICE_LIAISON).starts("TRF-03").stays("移送规定第7条")
                .on(POLICE_FORWARDING, POLICE_REVIEWING).by(OFFICER, POLICE_LIAISON).stops("TRF-03").stays("移送规定第7条")
                .on(PAPERS_NOTICE, POLICE_REVIEWING).by(OFFICER, POLICE_LIAISON).starts("TRF-05").stays("公安机关办理刑事案件程序规定第180条")
                .on(PAPERS_SUPPLEMENT, POLICE_REVIEWING).stops("TRF-05").stays("公安机关办理刑事案件程序规定第180条")
                .on(POLICE_FILING, POLICE_REVIEWING, POLICE_RECONSIDERING, SUPERVISION_REQUESTED).by(OFFICER, POLICE_LIAISON).starts("TRF-09").stops("TRF-04", "TRF-07").to(POLICE_FILED, "移送规定第8、9条")
                .on(POLICE_REFUSAL, POLICE_REVIEWING).by(OFFICER, POLICE_LIAISON).starts("TRF-06").stops("TRF-04").to(POLICE_REFUSED, "移送规定第8条")
                .on(RECONSIDERATION_REQUEST, POLICE_REFUSED).starts("TRF-07").stops("TRF-06").to(POLICE_RECONSIDERING, "移送规定第9条")
                .on(REFUSAL_CONFIRMATION, POLICE_RECONSIDERING).by(OFFICER, POLICE_LIAISON).starts("TRF-08").stops("TRF-07").to(REFUSAL_CONFIRMED, "移送规定第9条")
                .on(SUPERVISION_REQUEST, POLICE_REFUSED, REFUSAL_CONFIRMED).stops("TRF-06", "TRF-08").to(SUPERVISION_REQUESTED, "移送规定第9条")
                .on(EXHIBITS_HANDOVER, POLICE_FILED).stops("TRF-09").stays("移送规定第12条")
                .on(CRIMINAL_RETURN, TRANSFERRED_CRIMINAL, POLICE_REVIEWING, POLICE_FILED).by(OFFICER, POLICE_LIAISON, COURT_LIAISON).and(restarts).stops("TRF-02", "TRF-04", "PEN-17").to(INVESTIGATING, "行政处罚法第27条第1款;移送规定第10条")
                .on(RESUMPTION, POLICE_REFUSED, REFUSAL_CONFIRMED, SUPERVISION_REQUESTED).by(LEADER).and(restarts).stops("TRF-06", "TRF-08", "PEN-17").to(INVESTIGATING, "移送规定第10条")
                .on(CLOSURE, POLICE_FILED, POLICE_REFUSED, REFUSAL_CONFIRMED, SUPERVISION_REQUESTED).stops("PEN-17").to(CLOSED, "移送规定第10、14条");
    }
    // spotless:on
}

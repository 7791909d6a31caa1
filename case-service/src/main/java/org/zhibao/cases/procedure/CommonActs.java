package org.zhibao.cases.procedure;

import static org.zhibao.cases.procedure.CaseAct.*;
import static org.zhibao.cases.procedure.CaseState.ARCHIVED;
import static org.zhibao.cases.procedure.CaseState.CLOSED;
import static org.zhibao.kit.procedure.Bar.absent;
import static org.zhibao.kit.procedure.Role.*;

import org.zhibao.kit.procedure.TableWriter;
import org.zhibao.kit.procedure.TransitionTable;

/** Acts that every procedure knows: they put a fact on the record and leave the state as it is. */
final class CommonActs {

    private CommonActs() {}

    /** Ends a procedure's table with the rows that all of them share. */
    // spotless:off
    static TransitionTable<CaseState> endOf(TableWriter<CaseState> table) {
        return table
                .everywhereBut(ASSISTANCE_REQUEST, CLOSED, ARCHIVED).by(OFFICER, LEADER, CLERK).stays("处罚程序规定第45条")
                .everywhereBut(ASSISTANCE_ANSWER, ARCHIVED).by(OFFICER, LEADER, CLERK).unless(absent(CaseBar.ASSISTANCE_PENDING)).stays("处罚程序规定第45条")
                .everywhereBut(JOINT_HANDLING, CLOSED, ARCHIVED).by(OFFICER, LEADER).stays("处罚程序规定第45条")
                .everywhereBut(ACKNOWLEDGEMENT, CLOSED, ARCHIVED).by(OFFICER, CLERK, LEADER).stays("投诉举报处理暂行办法")
                .everywhereBut(RECORD_ENTRY, ARCHIVED).by(OFFICER, LEADER, REVIEWER, CLERK, POLICE_LIAISON, COURT_LIAISON).stays("行政处罚法第47条")
                .everywhereBut(DELIVERY, ARCHIVED).by(OFFICER, LEADER, CLERK).stays("处罚程序规定第82条")
                .everywhereBut(CAMPAIGN).by(OFFICER, LEADER, CLERK, POLICE_LIAISON).stays("专项行动方案")
                .everywhereBut(EXPERT, ARCHIVED).by(OFFICER, LEADER, REVIEWER).stays("令81号第52、53条")
                .everywhereBut(DOCUMENT, ARCHIVED).by(OFFICER, LEADER, CLERK).stays("处罚程序规定第5条")
                .everywhereBut(GOODS, CLOSED, ARCHIVED).by(OFFICER, LEADER).stays("法释〔2025〕5号第28条;商标法实施条例第78条")
                .everywhereBut(GOODS_STRIKE, CLOSED, ARCHIVED).by(OFFICER, LEADER).stays("行政处罚法第47条")
                .everywhereBut(CRIMINAL_FACT, CLOSED, ARCHIVED).by(OFFICER, LEADER).stays("法释〔2025〕5号第10、13、17条")
                .everywhereBut(CONVICTION, ARCHIVED).by(OFFICER, LEADER, POLICE_LIAISON, COURT_LIAISON).stays("法释〔2025〕5号第3、5、6、10、13、14、17条")
                .everywhereBut(MEASURE, CLOSED, ARCHIVED).by(OFFICER, LEADER).stays("处罚程序规定第30、33、36条;行政处罚法第56条")
                .everywhereBut(MEASURE_APPROVAL, CLOSED, ARCHIVED).by(LEADER).stays("处罚程序规定第33、36条")
                .everywhereBut(MEASURE_DISPOSAL, ARCHIVED).by(OFFICER, LEADER).stays("处罚程序规定第35、38条;行政强制法第27、28条")
                .everywhereBut(EVIDENCE, CLOSED, ARCHIVED).by(OFFICER, LEADER).stays("行政处罚法第46条")
                .everywhereBut(EVIDENCE_CONTENT, CLOSED, ARCHIVED).by(OFFICER, LEADER).stays("行政处罚法第46条")
                .everywhereBut(EVIDENCE_TIME_STAMP, ARCHIVED).by(OFFICER, LEADER).stays("电子签名法第5条")
                .everywhereBut(EVIDENCE_CUSTODY, ARCHIVED).by(OFFICER, LEADER, CLERK).stays("行政处罚法第47条")
                .everywhereBut(EVIDENCE_DEPOSIT, CLOSED, ARCHIVED).by(OFFICER, LEADER).stays("行政处罚法第46、47条")
                .everywhereBut(EXTENSION, CLOSED, ARCHIVED).by(OFFICER, LEADER).stays("期限规则所载条款")
                .everywhereBut(EXCLUSION, CLOSED, ARCHIVED).by(OFFICER, LEADER).stays("期限规则所载条款")
                .everywhereBut(EXCLUSION_END, CLOSED, ARCHIVED).by(OFFICER, LEADER).stays("期限规则所载条款")
                .end();
    }
    // spotless:on
}

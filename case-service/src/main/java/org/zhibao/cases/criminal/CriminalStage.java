package org.zhibao.cases.criminal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.kit.vocabulary.Labelled;

/** Stages of a criminal matter before police, procuratorate and court, in their usual order. */
@Schema(name = "CriminalStageKind")
public enum CriminalStage implements Labelled {
    POLICE_FILED("公安立案", "filed by the police"),
    SUSPECT_CAPTURED("抓获犯罪嫌疑人", "suspects captured"),
    FUGITIVE_LISTED("网上追逃", "fugitives listed"),
    DETAINED("刑事拘留", "suspects detained"),
    ARREST_REQUESTED("提请批准逮捕", "arrest requested"),
    ARREST_APPROVED("批准逮捕", "arrest approved"),
    ARREST_REFUSED("不批准逮捕", "arrest refused"),
    PROSECUTION_RECEIVED("移送审查起诉", "received for prosecution"),
    SUPPLEMENT_ORDERED("退回补充侦查", "returned for further investigation"),
    SUPPLEMENT_RECEIVED("补充侦查完毕移送", "received again after further investigation"),
    PROSECUTED("提起公诉", "prosecuted"),
    NOT_PROSECUTED("不起诉", "not prosecuted"),
    COURT_ACCEPTED("法院新收", "accepted by the court"),
    COURT_CLOSED("法院审结", "closed by the court"),
    APPEALED("上诉、抗诉", "appealed"),
    SECOND_INSTANCE_CLOSED("二审审结", "second instance closed");

    private final String chinese;
    private final String english;

    CriminalStage(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}

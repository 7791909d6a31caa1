package org.zhibao.mediation.procedure;

import java.util.Arrays;
import java.util.Optional;
import org.zhibao.kit.procedure.LegalAct;
import org.zhibao.kit.vocabulary.Labelled;

/** Acts that move a mediation on. */
public enum MediationAct implements LegalAct, Labelled {
    ACCEPTANCE("受理", "acceptance"),
    REFUSAL("不予受理", "refusal"),
    MEDIATOR_ASSIGNMENT("确定调解员", "assignment of mediators"),
    SESSION("调解", "session"),
    CONCLUSION("调解终结", "conclusion"),
    WITHDRAWAL("撤回申请", "withdrawal"),
    CONFIRMATION_APPLICATION("申请司法确认", "application for judicial confirmation"),
    CONFIRMATION("裁定确认", "judicial confirmation"),
    CONFIRMATION_REJECTION("裁定驳回", "rejection of the confirmation"),
    PERFORMANCE("履行协议", "performance of the agreement"),
    ARCHIVING("归档", "archiving");

    private final String chinese;
    private final String english;

    MediationAct(String chinese, String english) {
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

    /** A refusal is an acceptance that was denied. */
    @Override
    public String path() {
        return this == REFUSAL ? ACCEPTANCE.path() : LegalAct.super.path();
    }

    /** The act that is posted to a path. */
    public static Optional<MediationAct> ofPath(String path) {
        return Arrays.stream(values()).filter(act -> act.path().equals(path)).findFirst();
    }
}

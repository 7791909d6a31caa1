package org.zhibao.pledge.procedure;

import java.util.Arrays;
import java.util.Optional;
import org.zhibao.kit.procedure.LegalAct;
import org.zhibao.kit.vocabulary.Labelled;

/** Acts that move a pledge registration on. */
public enum PledgeAct implements LegalAct, Labelled {
    CORRECTION_REQUEST("通知补正", "request for correction"),
    CORRECTION("补正", "correction"),
    REGISTRATION("登记", "registration"),
    REFUSAL("不予登记", "refusal"),
    CANCELLATION("注销", "cancellation"),
    REVOCATION("撤销", "revocation");

    private final String chinese;
    private final String english;

    PledgeAct(String chinese, String english) {
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

    /** The act that is posted to a path. */
    public static Optional<PledgeAct> ofPath(String path) {
        return Arrays.stream(values()).filter(act -> act.path().equals(path)).findFirst();
    }
}

package org.zhibao.mediation.procedure;

import org.zhibao.kit.vocabulary.Labelled;

/** How a mediation ends. */
public enum Outcome implements Labelled {
    AGREED("达成协议", "agreed"),
    FAILED("调解不成", "failed"),
    TERMINATED("终止调解", "terminated");

    private final String chinese;
    private final String english;

    Outcome(String chinese, String english) {
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

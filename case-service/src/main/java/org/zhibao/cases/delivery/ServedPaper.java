package org.zhibao.cases.delivery;

import org.zhibao.kit.vocabulary.Labelled;

/** Papers that are served. */
public enum ServedPaper implements Labelled {
    PRIOR_NOTICE("行政处罚告知书", "prior notice of a penalty"),
    HEARING_NOTICE("听证通知书", "notice of a hearing"),
    PENALTY_DECISION("行政处罚决定书", "penalty decision"),
    DUNNING_LETTER("催告书", "dunning letter"),
    REQUEST_COPY("请求书副本", "copy of the request"),
    ANSWER_COPY("答辩书副本", "copy of the answer"),
    ORAL_HEARING_NOTICE("口头审理通知书", "notice of the oral hearing"),
    ADJUDICATION_DECISION("行政裁决书", "adjudication decision"),
    OTHER("其他文书", "other paper");

    private final String chinese;
    private final String english;

    ServedPaper(String chinese, String english) {
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

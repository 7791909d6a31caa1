package org.zhibao.cases.adjudication;

import org.zhibao.kit.vocabulary.Labelled;

/** What the respondent must stop, by the kind of act (令81 art. 32 (1) to (8)). */
public enum StopMeasure implements Labelled {
    STOP_MAKING("责令停止制造，不得使用、处置侵权产品和专用设备、模具", "stop making"),
    STOP_USING_METHOD("责令停止使用专利方法，不得处置专用设备、模具", "stop using the method"),
    STOP_SELLING("责令停止销售，不得使用、处置尚未售出的侵权产品", "stop selling"),
    STOP_OFFERING("责令停止许诺销售，消除影响", "stop offering"),
    STOP_USING("责令停止使用侵权产品", "stop using"),
    STOP_IMPORTING("责令停止进口，不得使用、处置已入境的侵权产品", "stop importing"),
    REMOVE_FROM_EXHIBITION("责令从展会上撤出侵权展品", "remove from the exhibition"),
    OTHER("停止侵权行为的其他必要措施", "other measures needed to stop the infringement");

    private final String chinese;
    private final String english;

    StopMeasure(String chinese, String english) {
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

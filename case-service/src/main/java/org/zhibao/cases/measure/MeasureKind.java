package org.zhibao.cases.measure;

import org.jspecify.annotations.Nullable;
import org.zhibao.kit.vocabulary.Labelled;

/** Measures on goods. */
public enum MeasureKind implements Labelled {
    /** 市场监督管理行政处罚程序规定 art. 30. */
    SAMPLING("抽样取证", "sampling", null),
    /** Art. 33 to 35: ends by itself when nothing is done in seven working days. */
    PRESERVATION("先行登记保存", "registration and preservation", "PEN-04"),
    /** Art. 36 to 38; 行政强制法 art. 22 to 28. */
    SEALING("查封", "sealing", "PEN-06"),
    /** As sealing. */
    SEIZURE("扣押", "seizure", "PEN-06");

    private final String chinese;
    private final String english;
    private final @Nullable String deadline;

    MeasureKind(String chinese, String english, @Nullable String deadline) {
        this.chinese = chinese;
        this.english = english;
        this.deadline = deadline;
    }

    /** Rule of the period within which the goods are to be dealt with; {@code null} when the law sets none. */
    @Nullable
    String deadline() {
        return deadline;
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

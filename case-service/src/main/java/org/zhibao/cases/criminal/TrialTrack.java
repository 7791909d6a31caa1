package org.zhibao.cases.criminal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.vocabulary.Labelled;

/** How a court of first instance hears a charge, which decides how long it has (刑事诉讼法 art. 208, 220, 225). */
@Schema(name = "TrialTrack")
public enum TrialTrack implements Labelled {
    ORDINARY("普通程序", "ordinary procedure", "CRI-05", null),
    SUMMARY("简易程序", "summary procedure", TrialTrack.SHORT, null),
    SUMMARY_OVER_THREE_YEARS(
            "简易程序，可能判处有期徒刑超过三年",
            "summary procedure, more than three years expected",
            TrialTrack.SHORT,
            "SUMMARY_OVER_THREE_YEARS"),
    FAST_TRACK("速裁程序", "fast-track procedure", TrialTrack.SHORT, "FAST_TRACK"),
    FAST_TRACK_OVER_ONE_YEAR(
            "速裁程序，可能判处有期徒刑超过一年",
            "fast-track procedure, more than one year expected",
            TrialTrack.SHORT,
            "FAST_TRACK_OVER_ONE_YEAR");

    private static final String SHORT = "CRI-06";

    private final String chinese;
    private final String english;
    private final String rule;
    private final @Nullable String variant;

    TrialTrack(String chinese, String english, String rule, @Nullable String variant) {
        this.chinese = chinese;
        this.english = english;
        this.rule = rule;
        this.variant = variant;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The deadline rule of the trial. */
    String rule() {
        return rule;
    }

    /** Which of the rule's periods; {@code null} for its own. */
    @Nullable
    String variant() {
        return variant;
    }
}

package org.zhibao.pledge.pledgefile;

import org.zhibao.kit.vocabulary.Labelled;

/** How the application came in; the period of the examination depends on it. */
public enum Channel implements Labelled {
    ONLINE("网上", "online"),
    WINDOW("窗口", "window"),
    POST("邮寄", "post");

    private final String chinese;
    private final String english;

    Channel(String chinese, String english) {
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

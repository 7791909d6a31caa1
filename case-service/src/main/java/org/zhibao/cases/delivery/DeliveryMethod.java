package org.zhibao.cases.delivery;

import org.zhibao.kit.vocabulary.Labelled;

/** How a paper is served (处罚程序规定 art. 82). */
public enum DeliveryMethod implements Labelled {
    HANDED_OVER("直接送达", "handed over"),
    LEFT("留置送达", "left on the spot"),
    ELECTRONIC("电子送达", "electronic"),
    POST("邮寄送达", "by post"),
    ENTRUSTED("委托、转交送达", "entrusted to another"),
    PUBLIC_NOTICE("公告送达", "public notice");

    private final String chinese;
    private final String english;

    DeliveryMethod(String chinese, String english) {
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

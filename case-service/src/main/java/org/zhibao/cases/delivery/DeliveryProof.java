package org.zhibao.cases.delivery;

import org.zhibao.kit.vocabulary.Labelled;

/** What proves that a paper was served. */
public enum DeliveryProof implements Labelled {
    RECEIPT("送达回证", "receipt signed by the recipient"),
    WITNESSES("见证人签名", "signatures of witnesses"),
    RECORDING("拍照录像", "photographs or video"),
    SYSTEM_RECORD("系统到达记录", "record of arrival in the system"),
    POSTAL_RECEIPT("邮寄回执", "postal receipt"),
    REPLY_OF_ENTRUSTED("受托机关的送达回证", "receipt from the entrusted office"),
    ANNOUNCEMENT("公告原件", "the announcement");

    private final String chinese;
    private final String english;

    DeliveryProof(String chinese, String english) {
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

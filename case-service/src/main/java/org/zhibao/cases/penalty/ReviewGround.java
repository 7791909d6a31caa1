package org.zhibao.cases.penalty;

import java.util.EnumSet;
import java.util.Set;
import org.zhibao.kit.vocabulary.Labelled;

/** Why a case needs legal review before its decision (处罚程序规定 art. 50). */
public enum ReviewGround implements Labelled {
    MAJOR_PUBLIC_INTEREST("涉及重大公共利益", "touches major public interest"),
    AFTER_HEARING("直接关系当事人或者第三人重大权益，经过听证程序", "touches major interests, after a hearing"),
    COMPLEX("案件情况疑难复杂、涉及多个法律关系", "complex, several legal relations"),
    OTHER_BY_LAW("法律、法规规定应当进行法制审核的其他情形", "other cases provided by law");

    private final String chinese;
    private final String english;

    ReviewGround(String chinese, String english) {
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

    static Set<ReviewGround> afterHearing() {
        return EnumSet.of(AFTER_HEARING);
    }
}

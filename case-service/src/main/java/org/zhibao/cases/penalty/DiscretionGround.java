package org.zhibao.cases.penalty;

import org.zhibao.kit.vocabulary.Labelled;

/** Grounds of discretion (行政处罚法 art. 30 to 33, 商标法 art. 60). */
public enum DiscretionGround implements Labelled {
    HARM_REMOVED("主动消除或者减轻危害后果", "harm removed or lessened of own accord"),
    COERCED("受他人胁迫或者诱骗", "coerced or induced by others"),
    CONFESSED_UNKNOWN("主动供述尚未掌握的违法行为", "confessed violations not yet known"),
    MERIT("配合查处有立功表现", "helped the investigation with merit"),
    MINOR_AND_CORRECTED("违法行为轻微并及时改正，没有造成危害后果", "minor, put right in time, without harm"),
    FIRST_AND_CORRECTED("初次违法且危害后果轻微并及时改正", "first violation with slight harm, put right in time"),
    NO_FAULT("没有主观过错", "no fault, as proved by the party"),
    LAWFUL_SOURCE("不知情且能证明合法取得并说明提供者", "unaware, lawfully obtained, supplier named"),
    REPEATED_IN_FIVE_YEARS("五年内实施两次以上违法行为", "twice or more within five years"),
    SERIOUS_CIRCUMSTANCES("其他严重情节", "other serious circumstances"),
    EMERGENCY("突发事件应对期间违反应对措施", "during an emergency against its measures"),
    OTHER("其他法定情节", "other circumstances provided by law");

    private final String chinese;
    private final String english;

    DiscretionGround(String chinese, String english) {
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

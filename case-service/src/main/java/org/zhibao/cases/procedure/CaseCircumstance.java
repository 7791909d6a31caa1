package org.zhibao.cases.procedure;

import org.zhibao.kit.procedure.Circumstance;
import org.zhibao.kit.vocabulary.Labelled;

/** What decides which deadlines an act begins or keeps; the tables name it, capabilities say whether it is so. */
public enum CaseCircumstance implements Circumstance, Labelled {
    /** A copyright department handles the case, by 著作权行政处罚实施办法 in the place of 处罚程序规定. */
    COPYRIGHT("版权案件", "copyright case"),
    /** The respondent has no permanent domicile in mainland China (令81号 art. 22). */
    NO_DOMICILE("被请求人在境内无固定住所", "respondent without permanent domicile in China"),
    /** The decision was pronounced in the party's presence and handed over there and then (行政处罚法 art. 61). */
    HANDED_OVER("宣告后当场交付", "handed over when pronounced"),
    /** The party is registered in another province (处罚信息公示规定 art. 10). */
    OTHER_PROVINCE("当事人登记地在外省", "party registered in another province"),
    /** Such a decision is not published, e.g. one that only warns (处罚信息公示规定 art. 4). */
    NOT_PUBLISHED("依规定不予公示", "decision that is not published"),
    /** Nothing is on display that could be withdrawn. */
    NOT_ON_DISPLAY("决定未在公示", "decision not on display"),
    /** The decision imposes neither fine nor confiscation of money. */
    NOTHING_TO_PAY("决定无罚没款", "decision without payment"),
    /** Nothing is owed by the penalty any more. */
    SETTLED("罚没款已缴清", "penalty paid in full"),
    /** The decision was revoked or found void: what it set running ends. */
    ANNULLED("决定已被撤销或确认无效", "decision annulled"),
    /** Goods are detained on the right holder's application, not ex officio (知识产权海关保护条例 art. 13, 24). */
    ON_APPLICATION("依申请扣留", "detained on application"),
    /** The suit is one against an administrative act, which a court hears by 行政诉讼法 in the place of 民事诉讼法. */
    ADMINISTRATIVE_SUIT("行政诉讼", "administrative suit"),
    /** A court hears the suit in summary procedure (民事诉讼法 art. 164, 行政诉讼法 art. 82). */
    SUMMARY("简易程序", "summary procedure");

    private final String chinese;
    private final String english;

    CaseCircumstance(String chinese, String english) {
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

package org.zhibao.cases.adjudication;

import org.zhibao.kit.vocabulary.Labelled;

/** What is missing for a request to be taken up (令81 art. 12). */
public enum StandingGap implements Labelled {
    IDENTITY("请求人身份证明", "proof of identity"),
    PATENT_CERTIFICATE("专利权有效证明", "proof that the patent is in force"),
    LICENCE_CONTRACT("实施许可合同", "licence contract"),
    PATENTEE_INACTION("专利权人不提出请求的证明", "proof that the patentee makes no request"),
    PATENTEE_AUTHORISATION("专利权人的明确授权", "the patentee's authorisation"),
    SUCCESSION_PROOF("合法继承证明", "proof of succession"),
    RESPONDENT_UNIDENTIFIED("没有明确的被请求人", "the respondent is not identified"),
    CLAIMS_UNSPECIFIED("没有明确的请求事项和具体事实、理由", "no specific request, facts and reasons"),
    OUTSIDE_JURISDICTION("不属于受案和管辖范围", "outside the office's jurisdiction"),
    COURT_SEISED("当事人已就该专利侵权纠纷向法院起诉", "a court has the dispute"),
    OTHER_REMEDY_AGREED("当事人约定了其他纠纷解决方式", "the parties agreed on another remedy");

    private final String chinese;
    private final String english;

    StandingGap(String chinese, String english) {
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

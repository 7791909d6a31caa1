package org.zhibao.cases.criminal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhibao.cases.casefile.PartyView;

/** 移送材料: what goes to the police with a case, by 行政执法机关移送涉嫌犯罪案件的规定 art. 6. */
@Schema(name = "CriminalReferral")
record ReferralView(
        String caseNumber,
        String title,
        List<PartyView> parties,

        @Schema(description = "Articles of the criminal law whose thresholds are met")
        List<String> crimes,

        @Schema(description = "Every paper that must be enclosed is there")
        boolean complete,

        List<Paper> papers) {

    /** A paper of the referral. */
    @Schema(name = "ReferralPaper")
    record Paper(
            int number,
            String name,

            @Schema(description = "Must be enclosed; a test report only where there was a test")
            boolean required,

            boolean present,
            @Schema(description = "What it consists of") List<String> contents) {}
}

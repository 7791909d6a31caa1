package org.zhibao.cases.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhibao.cases.casefile.CaseFile;

/** The right to a hearing in a case, by the thresholds that the service carries. */
@ApplicationScoped
class HearingRights {

    private final HearingThresholds thresholds = HearingThresholds.bundled();

    HearingRight of(CaseFile file, PenaltyNotice notice) {
        return thresholds.right(
                file.region(),
                Department.of(file.kind()),
                Respondents.kindsIn(file),
                notice.intended(),
                notice.givenOn());
    }
}

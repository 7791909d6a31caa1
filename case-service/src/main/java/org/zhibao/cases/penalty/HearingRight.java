package org.zhibao.cases.penalty;

import java.util.List;
import org.zhibao.identifiers.money.Money;
import org.zhibao.legaltime.Wording;

/** Whether a party may ask for a hearing, and by which thresholds. */
record HearingRight(boolean mayBeAsked, List<Reason> reasons) {

    HearingRight {
        reasons = List.copyOf(reasons);
    }

    /**
     * A threshold that was looked at.
     *
     * @param confirmed false: the threshold was not compared with the text of its rule
     */
    record Reason(
            HearingThreshold.Measure measure,
            boolean reached,
            Money threshold,
            Wording wording,
            String basis,
            boolean confirmed) {}

    /** The content of the notice is not on record: a hearing cannot be ruled out. */
    static HearingRight open() {
        return new HearingRight(true, List.of());
    }
}

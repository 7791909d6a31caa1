package org.zhibao.mediation.caselink;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of the case that a mediation was handed over from, as case-service told it.
 *
 * @param since legal date of the fact
 * @param result outcome of the decision, or how the case was closed
 */
@Schema(name = "CaseStatus")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseStatus(
        String number,
        State state,
        LocalDate since,
        @Nullable String result) {

    /** How far a case is, as much as a mediator needs to know. */
    public enum State {
        RECEIVED,
        ACCEPTED,
        DECLINED,
        DECIDED,
        CLOSED
    }
}

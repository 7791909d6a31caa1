package org.zhibao.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.Outcome;

/**
 * Whether an act may be done now.
 *
 * @param outcomes for a decision: what it may say now
 * @param reason why it may not be done: {@code STATE} or {@code ROLE}
 * @param basis article
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AllowedAct(
        CaseAct act,
        String method,
        @Schema(description = "Where the act is posted") String path,
        boolean allowed,
        Set<Outcome> outcomes,
        @Nullable String reason,
        String basis) {

    /** The act is not possible in the present state. */
    public static final String STATE = "STATE";

    /** Another role does this. */
    public static final String ROLE = "ROLE";
}

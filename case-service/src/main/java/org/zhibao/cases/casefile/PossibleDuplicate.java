package org.zhibao.cases.casefile;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another case that may be about the same matter. */
@Schema(name = "PossibleDuplicate")
public record PossibleDuplicate(
        UUID id,
        String number,

        @Schema(description = "What the two have in common") Set<Likeness> why) {

    /** By what two cases are alike. */
    public enum Likeness {
        /** The same right and the same respondent, and no two listings that differ. */
        RIGHT_AND_RESPONDENT,
        /** The same right on the same page, whoever the seller is called there. */
        RIGHT_AND_LISTING
    }
}

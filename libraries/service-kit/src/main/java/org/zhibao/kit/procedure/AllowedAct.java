package org.zhibao.kit.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether an act may be done now.
 *
 * @param act constant of the service's vocabulary of acts
 * @param outcomes for an act that decides: what it may say now
 * @param reason why it may not be done: {@code STATE}, {@code ROLE}, or the fact on record that bars it
 * @param basis article
 * @param explanation a sentence in the caller's language: the basis, the deadline that the act has to meet when one runs, or
 *     why it may not be done; null where the answer is about something else
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AllowedAct(
        String act,
        String method,
        @Schema(description = "Where the act is posted") String path,
        boolean allowed,
        Set<String> outcomes,

        @Schema(description = "Why not: STATE, ROLE, or the fact on record that bars it") @Nullable
        String reason,

        @Schema(description = "Article") String basis,

        @Schema(
                description =
                        "Under allowed-acts, in the caller's language: the basis and the deadline that the act has to meet when one runs, or why the act may not be done",
                examples = "“立案/受理”现在可以办理（令81号第20条）。")
        @Nullable
        String explanation) {

    /** The act is not possible in the present state. */
    static final String STATE = "STATE";

    /** Another role does this. */
    static final String ROLE = "ROLE";
}

package org.zhibao.kit.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act of a history as the API shows it. */
@Schema(name = "Step")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StepView(
        String act,
        @Nullable String outcome,
        String fromState,
        String toState,
        LocalDate occurredOn,
        String actor,
        @Nullable String note,

        @Schema(description = "What was so and had a say in which deadlines began")
        Set<String> circumstances) {

    /** The same with another note, for callers who may not read all of it. */
    public StepView withNote(@Nullable String shown) {
        return new StepView(act, outcome, fromState, toState, occurredOn, actor, shown, circumstances);
    }
}

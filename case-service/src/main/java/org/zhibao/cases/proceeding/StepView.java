package org.zhibao.cases.proceeding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Outcome;

/** An act of a case's history. */
@Schema(name = "CaseStep")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepView(
        CaseAct act,
        @Nullable Outcome outcome,
        CaseState fromState,
        CaseState toState,
        LocalDate occurredOn,
        String actor,
        @Nullable String note) {

    static StepView of(CaseStep step) {
        return new StepView(
                step.act(),
                step.outcome(),
                step.fromState(),
                step.toState(),
                step.occurredOn(),
                step.actor(),
                step.note());
    }
}

package org.zhibao.cases.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.clock.LegalDeadline;

/** A deadline that nobody is bound by yet. */
@Schema(name = "ReckonedDeadline")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReckonedDeadline(
        String rule,
        String name,
        String legalBasis,
        boolean confirmed,
        LocalDate startedOn,
        @Nullable LocalDate rawDue,
        @Nullable LocalDate due,
        Certainty certainty,
        String calendarVersion,
        String explanation) {

    static ReckonedDeadline of(LegalDeadline deadline, Locale locale) {
        return new ReckonedDeadline(
                deadline.rule().id(),
                deadline.rule().name().in(locale),
                deadline.rule().legalBasis(),
                deadline.rule().confirmed(),
                deadline.startedOn(),
                deadline.rawDue(),
                deadline.due(),
                deadline.certainty(),
                deadline.calendarVersion(),
                deadline.explain(locale));
    }
}

package org.zhibao.cases.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.clock.DeadlineClock;

/** A period that runs for a publication. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationTimer(
        @Schema(examples = "PUB-01") String rule,
        String name,
        String legalBasis,

        @Schema(description = "false: the rule has not been compared with its text yet")
        boolean confirmed,

        LocalDate startedOn,
        @Nullable LocalDate due,
        Certainty certainty,
        @Nullable LocalDate keptOn,
        @Schema(description = "It was, or is, missed") boolean late,
        String explanation) {

    static PublicationTimer of(DeadlineClock clock, @Nullable LocalDate keptOn, LocalDate today, Locale locale) {
        var deadline = clock.deadline();
        return new PublicationTimer(
                deadline.rule().id(),
                deadline.rule().name().in(locale),
                deadline.rule().legalBasis(),
                deadline.rule().confirmed(),
                deadline.startedOn(),
                deadline.due(),
                deadline.certainty(),
                keptOn,
                deadline.isLateOn(keptOn == null ? today : keptOn),
                deadline.explain(locale));
    }
}

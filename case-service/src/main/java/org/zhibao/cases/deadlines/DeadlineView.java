package org.zhibao.cases.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.rule.ExclusionReason;

/** A deadline of a case with its explanation. */
@Schema(name = "Deadline")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineView(
        @Schema(examples = "PEN-11") String rule,

        @Schema(description = "Which of several deadlines of the rule; absent for the procedure's own") @Nullable
        String subject,

        Addressee addressee,
        String name,
        String action,
        @Schema(description = "Law and article") String legalBasis,

        @Schema(description = "false: the rule has not been compared with its text yet")
        boolean confirmed,

        LocalDate startedOn,

        @Schema(description = "Last day before roll-over; absent while suspended") @Nullable
        LocalDate rawDue,

        @Schema(description = "Last day on which the act is in time; absent while suspended") @Nullable
        LocalDate due,

        @Schema(description = "PROVISIONAL: a year that matters has no holiday notice yet")
        Certainty certainty,

        @Schema(
                description = "OVERDUE and KEPT_LATE: the act that was demanded is late; LAPSED: a right that its"
                        + " addressee did not use in time, which breaks no duty")
        CaseClock.Standing standing,

        @Nullable LocalDate keptOn,
        @Nullable Long daysLeft,
        String calendarVersion,

        @Schema(description = "The extensions that may be granted next, and by whom")
        List<String> extensionsOffered,

        @Schema(description = "Reasons for which days do not count")
        Set<ExclusionReason> exclusionReasons,

        @Schema(description = "Every step from the start to the due date, in the caller's language")
        String explanation) {

    static DeadlineView of(CaseClock clock, LocalDate today, Locale locale) {
        var deadline = clock.clock().deadline();
        var daysLeft = deadline.daysLeftOn(today);
        return new DeadlineView(
                deadline.rule().id(),
                clock.key().subject().isEmpty() ? null : clock.key().subject(),
                Addressees.of(deadline.rule().id()),
                deadline.rule().name().in(locale),
                deadline.rule().action().in(locale),
                deadline.rule().legalBasis(),
                deadline.rule().confirmed(),
                deadline.startedOn(),
                deadline.rawDue(),
                deadline.due(),
                deadline.certainty(),
                clock.standingOn(today),
                clock.keptOn(),
                clock.open() && daysLeft.isPresent() ? daysLeft.getAsLong() : null,
                deadline.calendarVersion(),
                clock.open()
                        ? clock.clock().extensionsOffered().stream()
                                .map(offer -> offer.wording().in(locale))
                                .toList()
                        : List.of(),
                Set.copyOf(clock.clock().rule().exclusions()),
                deadline.explain(locale));
    }
}

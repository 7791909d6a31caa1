package org.zhibao.cases.deadlines;

import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.search.Conditions;

/** What the docket is narrowed to; what is absent does not narrow. */
public record DocketFilter(
        @QueryParam("due") @Parameter(description = "Which part of the docket, seen from today") @Nullable
        Due due,

        @QueryParam("dueFrom") @Parameter(description = "Last day on this day or later") @Nullable
        LocalDate dueFrom,

        @QueryParam("dueTo")
        @Parameter(description = "Last day on this day or before; overdue deadlines included")
        @Nullable
        LocalDate dueTo,

        @QueryParam("officer") @Parameter(description = "User name, or me for the caller's own") @Nullable
        String officer,

        @QueryParam("region") @Nullable String region,

        @QueryParam("rule") @Parameter(description = "Code of the deadline rule, such as PEN-11") @Nullable
        String rule,

        @QueryParam("addressee") @Parameter(description = "Whom the deadline binds") @Nullable
        Addressee addressee) {

    /** A part of the docket, seen from today. */
    public enum Due {
        /** The due date has passed. */
        OVERDUE,
        TODAY,
        /** From today to Sunday. */
        THIS_WEEK,
        /** Overdue, or due until Sunday: what an officer looks at in the morning. */
        PRESSING;

        /** Reads the query parameter, in either case and with hyphens. */
        public static Due fromString(String text) {
            return valueOf(text.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    Conditions conditions(LocalDate today, String caller) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var conditions = new Conditions()
                .add("c.status = 'RUNNING'")
                .within("c.region", region)
                .equal("c.officer", "me".equals(officer) ? caller : officer)
                .equal("c.rule", rule)
                .equal("c.addressee", addressee)
                .atLeast("c.due_on", dueFrom)
                .atMost("c.due_on", dueTo);
        return switch (due) {
            case null -> conditions;
            case OVERDUE -> conditions.atMost("c.due_on", today.minusDays(1));
            case TODAY -> conditions.equal("c.due_on", today);
            case THIS_WEEK -> conditions.atLeast("c.due_on", today).atMost("c.due_on", sunday);
            case PRESSING -> conditions.atMost("c.due_on", sunday);
        };
    }
}

package org.zhibao.cases.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.ShownTitles;
import org.zhibao.kit.http.RowWriter;
import org.zhibao.legaltime.rule.RuleBook;

/** A line of the docket: a running deadline with its case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocketItem(
        UUID deadlineId,
        UUID caseId,
        String number,
        String title,
        String kind,
        String state,
        String region,
        @Nullable String officer,
        String rule,
        @Nullable String subject,
        String name,
        String addressee,
        LocalDate startedOn,
        LocalDate due,

        @Schema(description = "Calendar days from today; negative when overdue")
        long daysLeft,

        String certainty) {

    static String select(ShownTitles titles) {
        return "select c.id, c.case_id, f.number, " + titles.column("f.id", "f.title")
                + ", f.kind, f.state, c.region, c.officer, c.rule,"
                + " c.subject, c.addressee, c.started_on, c.due_on, c.certainty"
                + " from case_clock c join case_file f on f.id = c.case_id";
    }

    static final String[] COLUMNS = {
        "due",
        "daysLeft",
        "number",
        "title",
        "kind",
        "state",
        "officer",
        "rule",
        "name",
        "addressee",
        "startedOn",
        "region",
        "certainty",
        "subject"
    };

    static DocketItem read(ResultSet row, RuleBook rules, LocalDate today, Locale locale) throws SQLException {
        var rule = row.getString("rule");
        var due = row.getObject("due_on", LocalDate.class);
        var subject = row.getString("subject");
        return new DocketItem(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("kind"),
                row.getString("state"),
                row.getString("region"),
                row.getString("officer"),
                rule,
                subject.isEmpty() ? null : subject,
                rules.versions(rule).getLast().name().in(locale),
                row.getString("addressee"),
                row.getObject("started_on", LocalDate.class),
                due,
                ChronoUnit.DAYS.between(today, due),
                row.getString("certainty"));
    }

    void writeTo(RowWriter sheet) {
        sheet.row(
                due, daysLeft, number, title, kind, state, officer, rule, name, addressee, startedOn, region, certainty,
                subject);
    }
}

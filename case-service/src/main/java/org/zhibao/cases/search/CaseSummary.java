package org.zhibao.cases.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.ShownTitles;
import org.zhibao.kit.http.RowWriter;

/** A case in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseSummary(
        UUID id,
        String number,
        UUID matterId,
        String kind,
        String channel,
        String state,
        String region,
        String title,
        @Nullable String externalReference,
        @Nullable String officer,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        boolean fastLane,
        long version) {
    static final String[] COLUMNS = {
        "number",
        "kind",
        "channel",
        "state",
        "region",
        "title",
        "officer",
        "receivedOn",
        "acceptedOn",
        "decidedOn",
        "closedOn",
        "outcome",
        "id"
    };

    static String select(ShownTitles titles) {
        return "select id, number, matter_id, kind, channel, state, region, " + titles.column("id", "title")
                + ", external_reference, officer, received_on, accepted_on, decided_on, closed_on, outcome, fast_lane,"
                + " version from case_file";
    }

    static CaseSummary read(ResultSet row) throws SQLException {
        return new CaseSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("matter_id", UUID.class),
                row.getString("kind"),
                row.getString("channel"),
                row.getString("state"),
                row.getString("region"),
                row.getString("title"),
                row.getString("external_reference"),
                row.getString("officer"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("accepted_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("outcome"),
                row.getBoolean("fast_lane"),
                row.getLong("version"));
    }

    void writeTo(RowWriter sheet) {
        sheet.row(
                number,
                kind,
                channel,
                state,
                region,
                title,
                officer,
                receivedOn,
                acceptedOn,
                decidedOn,
                closedOn,
                outcome,
                id);
    }
}

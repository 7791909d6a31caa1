package org.zhibao.mediation.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.http.RowWriter;

/** A mediation in a list. */
@Schema(name = "MediationSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MediationSummary(
        UUID id,
        String number,
        UUID matterId,
        @Nullable UUID caseId,
        String kind,
        String state,
        String region,
        String title,
        @Nullable String externalReference,
        LocalDate openedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate concludedOn,
        @Nullable String outcome,
        Money.@Nullable Json agreedAmount,
        long version) {

    static final String SELECT =
            "select id, number, matter_id, case_id, kind, state, region, title, external_reference,"
                    + " opened_on, accepted_on, concluded_on, outcome, agreed_fen, version from mediation_file";

    static final String[] COLUMNS = {
        "number",
        "kind",
        "state",
        "region",
        "title",
        "openedOn",
        "acceptedOn",
        "concludedOn",
        "outcome",
        "agreedAmount",
        "id"
    };

    static MediationSummary read(ResultSet row) throws SQLException {
        var agreed = row.getObject("agreed_fen", Long.class);
        return new MediationSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("matter_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("kind"),
                row.getString("state"),
                row.getString("region"),
                row.getString("title"),
                row.getString("external_reference"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("accepted_on", LocalDate.class),
                row.getObject("concluded_on", LocalDate.class),
                row.getString("outcome"),
                agreed == null ? null : Money.ofFen(agreed).toJson(),
                row.getLong("version"));
    }

    void writeTo(RowWriter csv) {
        var amount = agreedAmount == null ? null : agreedAmount.amount();
        csv.row(number, kind, state, region, title, openedOn, acceptedOn, concludedOn, outcome, amount, id);
    }
}

package org.zhibao.pledge.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.http.RowWriter;

/** A pledge in a list. */
@Schema(name = "PledgeSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PledgeSummary(
        UUID id,
        String number,
        UUID matterId,
        String rightKind,
        String state,
        String region,
        String pledgor,
        String pledgee,
        Money.Json securedClaim,
        @Nullable String externalReference,
        @Nullable String registrationNumber,
        LocalDate submittedOn,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate endedOn,
        long version) {

    static final String SELECT = "select id, number, matter_id, right_kind, state, region, pledgor_name, pledgee_name,"
            + " claim_fen, external_reference, registration_number, submitted_on, registered_on, ended_on, version"
            + " from pledge";

    static final String[] COLUMNS = {
        "number",
        "rightKind",
        "state",
        "region",
        "pledgor",
        "pledgee",
        "securedClaim",
        "registrationNumber",
        "submittedOn",
        "registeredOn",
        "endedOn",
        "id"
    };

    static PledgeSummary read(ResultSet row) throws SQLException {
        return new PledgeSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("matter_id", UUID.class),
                row.getString("right_kind"),
                row.getString("state"),
                row.getString("region"),
                row.getString("pledgor_name"),
                row.getString("pledgee_name"),
                Money.ofFen(row.getLong("claim_fen")).toJson(),
                row.getString("external_reference"),
                row.getString("registration_number"),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getLong("version"));
    }

    void writeTo(RowWriter csv) {
        csv.row(
                number,
                rightKind,
                state,
                region,
                pledgor,
                pledgee,
                securedClaim.amount(),
                registrationNumber,
                submittedOn,
                registeredOn,
                endedOn,
                id);
    }
}

package org.zhibao.cases.registers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.RowWriter;
import org.zhibao.kit.search.Listing;
import org.zhibao.kit.search.Order;

/** An entry of the list of serious violations as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeriousViolationView(
        UUID caseId,
        String status,
        String criterion,
        String name,
        @Nullable String identifier,
        LocalDate noticedOn,
        @Nullable LocalDate statementOn,
        @Nullable LocalDate listedOn,
        @Nullable LocalDate appealedOn,
        @Nullable String appeal,
        @Nullable LocalDate removedOn,

        @Schema(description = "Why it was decided like this; once removed, the code of the removal's ground") @Nullable
        String reason,

        @Schema(description = "Reason of the decision on the listing; it stands also when the entry is removed")
        @Nullable
        String listingReason) {

    static final String SELECT =
            "select case_id, status, criterion, name, identifier, noticed_on, statement_on, listed_on,"
                    + " appealed_on, appeal, removed_on, reason,"
                    // What the entry says of its reason is overwritten by the removal; the act is not. Index
                    // procedural_step_history.
                    + " (select s.note from procedural_step s where s.aggregate_id = case_id and s.act = 'LISTING'"
                    + " order by s.id desc limit 1) as listing_reason from serious_violation";

    static final Listing<SeriousViolationView> LISTING = new Listing<>(
            "serious_violation",
            SELECT,
            SeriousViolationView::read,
            Order.descending(
                    "listedOn",
                    Order.Key.day("coalesce(listed_on, noticed_on)", SeriousViolationView::since),
                    Order.Key.id("case_id", SeriousViolationView::caseId)));

    static final String[] COLUMNS = {
        "caseId",
        "status",
        "criterion",
        "name",
        "identifier",
        "noticedOn",
        "statementOn",
        "listedOn",
        "appealedOn",
        "appeal",
        "removedOn",
        "reason",
        "listingReason"
    };

    private LocalDate since() {
        return listedOn == null ? noticedOn : listedOn;
    }

    void writeTo(RowWriter sheet) {
        sheet.row(
                caseId,
                status,
                criterion,
                name,
                identifier,
                noticedOn,
                statementOn,
                listedOn,
                appealedOn,
                appeal,
                removedOn,
                reason,
                listingReason);
    }

    static SeriousViolationView read(ResultSet row) throws SQLException {
        return new SeriousViolationView(
                row.getObject("case_id", UUID.class),
                row.getString("status"),
                row.getString("criterion"),
                row.getString("name"),
                row.getString("identifier"),
                row.getObject("noticed_on", LocalDate.class),
                row.getObject("statement_on", LocalDate.class),
                row.getObject("listed_on", LocalDate.class),
                row.getObject("appealed_on", LocalDate.class),
                row.getString("appeal"),
                row.getObject("removed_on", LocalDate.class),
                row.getString("reason"),
                row.getString("listing_reason"));
    }
}

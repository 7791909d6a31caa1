package org.zhibao.cases.registers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
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
        @Nullable String reason) {

    private static final String SELECT =
            "select case_id, status, criterion, name, identifier, noticed_on, statement_on, listed_on,"
                    + " appealed_on, appeal, removed_on, reason from serious_violation";

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
        "reason"
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
                reason);
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
                row.getString("reason"));
    }
}

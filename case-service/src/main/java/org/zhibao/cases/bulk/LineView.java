package org.zhibao.cases.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.RowWriter;

/** The result of a line. */
@Schema(name = "CaseBatchLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineView(
        @Schema(description = "Where the line stands in the file, from 1, its header counted")
        int line,

        Status status,

        @Schema(description = "The case that the line became, or was already") @Nullable
        UUID caseId,

        @Nullable String number,

        @Schema(
                description = "Codes of what was wrong, the same as POST /cases answers",
                examples = "patent.check-digit")
        @Nullable
        String code,

        @Schema(
                description = "Where: the column of a table, the JSON Pointer of NDJSON; several between blanks",
                examples = "rightNumber")
        @Nullable
        String column,

        @Schema(description = "What was wrong, in the language of the submission") @Nullable
        String message,

        @Schema(description = "Numbers of cases that may be about the same matter, between blanks") @Nullable
        String duplicates) {

    static final String SELECT =
            "select line, status, case_id, case_number, code, pointers, message, duplicates" + " from case_batch_line";

    static final String[] COLUMNS = {"line", "status", "caseId", "number", "code", "column", "message", "duplicates"};

    /** What became of a line. */
    @Schema(name = "BatchLineStatus")
    enum Status {
        PENDING,
        CREATED,
        REPEATED,
        REJECTED,
        /** The batch was called off before its turn; nothing was done. */
        CANCELLED
    }

    static LineView read(ResultSet row) throws SQLException {
        return new LineView(
                row.getInt("line"),
                Status.valueOf(row.getString("status")),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getString("code"),
                row.getString("pointers"),
                row.getString("message"),
                row.getString("duplicates"));
    }

    void writeTo(RowWriter csv) {
        csv.row(line, status, caseId, number, code, column, message, duplicates);
    }
}

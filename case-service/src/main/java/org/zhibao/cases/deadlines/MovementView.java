package org.zhibao.cases.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A due date that a recomputation moved. */
@Schema(name = "DeadlineMovement")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MovementView(
        UUID deadlineId,
        UUID caseId,
        String number,
        @Nullable String officer,
        String rule,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        String certainty) {

    static final String SELECT = "select m.clock_id, m.case_id, f.number, f.officer, m.rule, m.due_before, m.due_after,"
            + " m.certainty from clock_movement m join case_file f on f.id = m.case_id";

    static MovementView read(ResultSet row) throws SQLException {
        return new MovementView(
                row.getObject("clock_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                row.getString("officer"),
                row.getString("rule"),
                row.getObject("due_before", LocalDate.class),
                row.getObject("due_after", LocalDate.class),
                row.getString("certainty"));
    }
}

package org.zhibao.cases.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch as the API shows it. */
@Schema(name = "CaseBatch")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchView(
        UUID id,

        @Schema(description = "RUNNING until every line has its result")
        State state,

        BatchFormat format,

        @Schema(description = "How the text was read: UTF-8 or GB18030; absent for XLSX", examples = "UTF-8") @Nullable
        String encoding,

        @Schema(description = "SHA-256 of the file in hexadecimal digits")
        String fileDigest,

        String submittedBy,
        Instant submittedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Lines of data in the file; the header, remarks and empty lines are not counted")
        int lines,

        @Schema(description = "Lines that have their result; lines − done are waiting")
        int done,

        @Schema(description = "Lines that became a case") int created,

        @Schema(description = "Lines that were a case already; nothing was done")
        int repeated,

        @Schema(description = "Lines that break a rule; nothing was done")
        int rejected,

        @Schema(description = "Lines whose turn had not come when the batch was called off; nothing was done")
        int cancelled,

        @Schema(description = "Who called it off; absent unless somebody did") @Nullable
        String cancelledBy,

        @Schema(description = "Where the results of the lines are listed")
        String linesPath,

        @Schema(description = "Where the results are downloaded as CSV")
        String resultPath) {

    static final String PATH = "/api/v1/cases/batches";

    /** How far a batch is. */
    enum State {
        RUNNING,
        FINISHED,
        /** Called off: what was registered stays. */
        CANCELLED
    }
}

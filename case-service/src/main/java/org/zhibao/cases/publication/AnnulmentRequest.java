package org.zhibao.cases.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.RemedyResult;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.procedure.ActDetails;

/** 决定被变更、撤销、确认违法或者确认无效 (行政处罚法 art. 48 (2)). */
@Schema(name = "AnnulmentRequest")
record AnnulmentRequest(
        @NotNull LocalDate occurredOn,

        @Schema(
                description = "What became of the decision, any but UPHELD. After REVOKED or VOID nothing is paid,"
                        + " dunned, executed or enforced by it")
        @Nullable
        RemedyResult result,

        @Size(max = 2000) @Nullable String note,
        @Size(max = 100) @Nullable String documentNumber)
        implements ActDetails {

    /** @throws org.zhibao.kit.problem.ProblemException 422 when the decision stands as it is */
    void requireAnnulled() {
        if (result == RemedyResult.UPHELD) {
            throw Problems.unprocessable("/result", "annulment-not-upheld");
        }
    }
}

package org.zhibao.mediation.proceeding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.kit.procedure.ActDetails;

/** 确定调解员: designated, or chosen by the parties. */
@Schema(name = "MediatorAssignmentRequest")
record AssignmentRequest(
        @NotNull @Schema(examples = "2023-03-09") LocalDate occurredOn,

        @NotNull
        @Size(min = 1, max = 9)
        @Schema(description = "Names, the presiding mediator first", examples = "[\"王芳\"]")
        List<@NotBlank @Size(max = 100) String> mediators,

        @Size(max = 2000) @Nullable String note)
        implements ActDetails {

    /** @throws org.zhibao.kit.problem.ProblemException 422 for a name given twice */
    List<String> checkedNames() {
        var checks = new FieldChecks();
        var seen = new HashSet<String>();
        for (int i = 0; i < mediators.size(); i++) {
            checks.require(seen.add(mediators.get(i).strip()), "/mediators/" + i, "mediator-twice");
        }
        checks.finish();
        return mediators.stream().map(String::strip).toList();
    }
}

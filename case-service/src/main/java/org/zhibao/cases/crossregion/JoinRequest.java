package org.zhibao.cases.crossregion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An office brings a case of its own into a joint handling. */
@Schema(name = "JointHandlingJoinRequest")
record JoinRequest(@NotNull LocalDate occurredOn, @NotNull UUID caseId) {}

package org.zhibao.cases.crossregion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step that says no more than when it happened. */
@Schema(name = "CrossRegionStepRequest")
record StepRequest(@NotNull LocalDate occurredOn) {}

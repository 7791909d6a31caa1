package org.zhibao.mediation.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.right.IpRightType;
import org.zhibao.identifiers.right.RightIdentifier;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.mediation.mediationfile.Right;

/** A right as it is posted. */
@Schema(name = "RightRequest")
public record RightRequest(
        @NotNull IpRightType type,

        @Schema(description = "Number in the right's register, with its check digit", examples = "202310000001.5")
        @Nullable
        String number,

        @Size(max = 300) @Nullable String name) {

    Right checked(FieldChecks checks, String pointer) {
        var normalForm = number == null
                ? null
                : checks.read(
                                pointer + "/number",
                                () -> RightIdentifier.parse(type, number).toString())
                        .orElse(null);
        return new Right(type, normalForm, name);
    }
}

package org.zhibao.pledge.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.pledge.pledgefile.PledgedRight;
import org.zhibao.pledge.procedure.RightKind;

/** A right that is pledged, as it is posted. */
@Schema(name = "PledgedRightRequest")
public record RightRequest(
        @NotNull
        @Schema(description = "Number in the right's register, with its check digit", examples = "202310000001.5")
        String number,

        @Size(max = 300) @Nullable String name,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate grantedOn,

        @Size(max = 20)
        @Schema(
                description = "The pledgor's share in a right held in common, as the contract words it",
                examples = "50%")
        @Nullable
        String share) {

    PledgedRight checked(FieldChecks checks, RightKind kind, String pointer) {
        var normalForm = checks.read(pointer + "/number", () -> kind.normalForm(number));
        checks.require(
                filedOn == null || grantedOn == null || !grantedOn.isBefore(filedOn),
                pointer + "/grantedOn",
                "granted-before-filed");
        return new PledgedRight(normalForm.orElse(number), name, filedOn, grantedOn, share);
    }
}

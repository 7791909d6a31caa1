package org.zhibao.mediation.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.party.ResidentId;
import org.zhibao.identifiers.party.UnifiedSocialCreditCode;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.mediation.mediationfile.Party;

/** A party as it is posted. */
@Schema(name = "PartyRequest")
public record PartyRequest(
        @NotNull Party.Role role,
        @NotNull Party.Kind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "呼和浩特示例商贸有限公司")
        String name,

        @Schema(
                description =
                        "Unified social credit code (GB 32100) of an organisation, resident id (GB 11643) of a person",
                examples = "91150100MA0000007W")
        @Nullable
        String identifier) {

    Party checked(FieldChecks checks, String pointer) {
        return new Party(role, kind, name.strip(), normalForm(checks, pointer + "/identifier"));
    }

    private @Nullable String normalForm(FieldChecks checks, String pointer) {
        if (identifier == null) {
            return null;
        }
        var read = switch (kind) {
            case ORGANISATION ->
                checks.read(
                        pointer, () -> UnifiedSocialCreditCode.parse(identifier).value());
            case PERSON ->
                checks.read(pointer, () -> ResidentId.parse(identifier).value());
        };
        return read.orElse(null);
    }
}

package org.zhibao.cases.intake;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.Party;
import org.zhibao.identifiers.party.ResidentId;
import org.zhibao.identifiers.party.UnifiedSocialCreditCode;
import org.zhibao.kit.problem.FieldChecks;

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
        String identifier,

        @Schema(description = "Of an informer: gave a name, and is told whether a case is filed (实名举报)") @Nullable
        Boolean named,

        @Size(max = 30)
        @Pattern(regexp = "[0-9+() -]{5,30}", message = "{zhibao.form.telephone}")
        @Schema(description = "Shown to those who carry the case, masked for others", examples = "13800000000")
        @Nullable
        String phone,

        @Size(max = 300) @Schema(description = "Where papers are served; shown to those who carry the case") @Nullable
        String address,

        @Size(max = 100) @Schema(description = "Of an organisation: 法定代表人") @Nullable
        String legalRepresentative,

        @Min(0)
        @Schema(description = "Of an agent: position in this list, from 0, of the party whom the agent acts for")
        @Nullable
        Integer principal,

        @Schema(description = "Of an agent: GENERAL 一般代理, or SPECIAL 特别授权")
        Party.@Nullable Authority authority,

        @Schema(
                description =
                        "No permanent residence or place of business in mainland China: 30 days to answer instead of 15")
        @Nullable
        Boolean noDomicile) {

    Party checked(FieldChecks checks, String pointer, List<PartyRequest> all) {
        boolean isNamed = Boolean.TRUE.equals(named);
        checks.require(!isNamed || role == Party.Role.INFORMER, pointer + "/named", "named-only-informer");
        checks.require(
                legalRepresentative == null || kind == Party.Kind.ORGANISATION,
                pointer + "/legalRepresentative",
                "representative-only-organisation");
        if (role == Party.Role.AGENT) {
            checks.require(principal == null || isPrincipal(all), pointer + "/principal", "principal-no-party");
        } else {
            checks.require(principal == null, pointer + "/principal", "only-of-agent");
            checks.require(authority == null, pointer + "/authority", "only-of-agent");
        }
        return new Party(
                role,
                kind,
                name.strip(),
                normalForm(checks, pointer),
                isNamed,
                phone,
                address,
                legalRepresentative,
                principal,
                authority,
                Boolean.TRUE.equals(noDomicile));
    }

    private boolean isPrincipal(List<PartyRequest> all) {
        return principal != null && principal < all.size() && all.get(principal).role() != Party.Role.AGENT;
    }

    private @Nullable String normalForm(FieldChecks checks, String pointer) {
        if (identifier == null) {
            return null;
        }
        return switch (kind) {
            case ORGANISATION ->
                checks.read(
                                pointer + "/identifier",
                                () -> UnifiedSocialCreditCode.parse(identifier).value())
                        .orElse(null);
            case PERSON ->
                checks.read(
                                pointer + "/identifier",
                                () -> ResidentId.parse(identifier).value())
                        .orElse(null);
        };
    }
}

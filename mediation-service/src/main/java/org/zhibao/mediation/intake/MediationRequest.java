package org.zhibao.mediation.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.mediation.mediationfile.Opened;
import org.zhibao.mediation.procedure.MediationKind;

/** An application for mediation, or a referral, as it is posted. */
@Schema(name = "MediationRequest")
public record MediationRequest(
        @NotNull MediationKind kind,

        @NotNull @Schema(description = "GB/T 2260 code of the organisation's place", examples = "150102")
        String region,

        @NotNull @Schema(description = "Legal date of the application, not in the future", examples = "2023-03-06")
        LocalDate occurredOn,

        @NotBlank @Size(max = 300) @Schema(examples = "商标许可使用费纠纷")
        String title,

        @Schema(description = "The case that the dispute is handed over from") @Nullable
        UUID caseId,

        @Schema(
                description =
                        "Identity of the dispute, when another service already knows it; absent = that of the case in caseId, if it is known here")
        @Nullable
        UUID matterId,

        @Schema(description = "涉案金额, when the parties name one")
        Money.@Nullable Json amountInDispute,

        @Size(max = 200) @Schema(description = "The sender's own number, unique within the kind") @Nullable
        String externalReference,

        @Valid @Size(max = 100) @Nullable List<@NotNull PartyRequest> parties,
        @Valid @Size(max = 500) @Nullable List<@NotNull RightRequest> rights) {

    /**
     * The request with every identifier in normal form.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422 naming every field that breaks a rule
     */
    Opened checked() {
        var checks = new FieldChecks();
        checks.read("/region", () -> Regions.standard().require(RegionCode.parse(region)));
        var disputed = amount(checks);
        var givenParties = parties == null ? List.<PartyRequest>of() : parties;
        var givenRights = rights == null ? List.<RightRequest>of() : rights;
        var checkedParties = IntStream.range(0, givenParties.size())
                .mapToObj(i -> givenParties.get(i).checked(checks, "/parties/" + i))
                .toList();
        var checkedRights = IntStream.range(0, givenRights.size())
                .mapToObj(i -> givenRights.get(i).checked(checks, "/rights/" + i))
                .toList();
        checks.finish();
        return new Opened(
                kind,
                region,
                occurredOn,
                title.strip(),
                caseId,
                matterId,
                disputed,
                externalReference,
                checkedParties,
                checkedRights);
    }

    private @Nullable Money amount(FieldChecks checks) {
        if (amountInDispute == null) {
            return null;
        }
        var money = checks.read("/amountInDispute", amountInDispute::toMoney);
        money.ifPresent(amount -> checks.require(!amount.isNegative(), "/amountInDispute", "amount-negative"));
        return money.orElse(null);
    }
}

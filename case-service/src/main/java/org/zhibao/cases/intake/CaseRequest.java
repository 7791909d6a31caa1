package org.zhibao.cases.intake;

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
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Channel;
import org.zhibao.cases.casefile.Received;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.kit.problem.FieldChecks;

/** A lead, complaint or request as it is posted. */
@Schema(name = "CaseRequest")
public record CaseRequest(
        @NotNull CaseKind kind,
        @NotNull Channel channel,

        @NotNull @Schema(description = "GB/T 2260 code of the handling office's place", examples = "150102")
        String region,

        @NotNull @Schema(description = "Legal date of the arrival, not in the future", examples = "2023-03-06")
        LocalDate occurredOn,

        @NotBlank @Size(max = 300) @Schema(examples = "某商户销售涉嫌侵权商品")
        String title,

        @Size(max = 4000) @Nullable String description,

        @Size(max = 100) @Schema(description = "Shipment or transfer that the case came in") @Nullable
        String batchNumber,

        @Size(max = 200) @Schema(description = "The sender's own number, unique within the channel") @Nullable
        String externalReference,

        @Schema(description = "Identity of the dispute, when another service already knows it") @Nullable
        UUID matterId,

        @Valid @Size(max = 100) @Nullable List<@NotNull PartyRequest> parties,
        @Valid @Size(max = 500) @Nullable List<@NotNull RightRequest> rights) {

    /**
     * The request with every identifier in normal form.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422 naming every field that breaks a rule
     */
    public Received checked() {
        var checks = new FieldChecks();
        checks.read("/region", () -> Regions.standard().require(RegionCode.parse(region)));
        var givenParties = parties == null ? List.<PartyRequest>of() : parties;
        var givenRights = rights == null ? List.<RightRequest>of() : rights;
        var checkedParties = IntStream.range(0, givenParties.size())
                .mapToObj(i -> givenParties.get(i).checked(checks, "/parties/" + i))
                .toList();
        var checkedRights = IntStream.range(0, givenRights.size())
                .mapToObj(i -> givenRights.get(i).checked(checks, "/rights/" + i))
                .toList();
        checks.finish();
        return new Received(
                kind,
                channel,
                region,
                occurredOn,
                title.strip(),
                description,
                batchNumber,
                externalReference,
                matterId,
                checkedParties,
                checkedRights);
    }
}

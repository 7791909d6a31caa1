package org.zhibao.cases.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Channel;
import org.zhibao.cases.casefile.Origin;
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

        @Size(max = 2000)
        @Schema(
                description = "Page on which the goods are offered",
                examples = "https://item.example.com/goods?id=1001")
        @Nullable
        String listingUrl,

        @Size(max = 200) @Schema(description = "E-commerce platform or market where the goods are offered") @Nullable
        String platform,

        @Valid
        @Schema(description = "What the channel calls the matter: its work order, station or exhibition")
        @Nullable
        ChannelData channelData,

        @Schema(
                description = "Register it although it is like another case; needed only where the office refuses such"
                        + " cases (zhibao.duplicates.policy)")
        @Nullable
        Boolean duplicateAcknowledged,

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
        var listing =
                listingUrl == null || listingUrl.isBlank() ? Optional.<String>empty() : Listings.normalForm(listingUrl);
        checks.require(listingUrl == null || listingUrl.isBlank() || listing.isPresent(), "/listingUrl", "listing-url");
        var givenParties = parties == null ? List.<PartyRequest>of() : parties;
        var givenRights = rights == null ? List.<RightRequest>of() : rights;
        var checkedParties = IntStream.range(0, givenParties.size())
                .mapToObj(i -> givenParties.get(i).checked(checks, "/parties/" + i, givenParties))
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
                origin(listing.orElse(null)),
                Boolean.TRUE.equals(duplicateAcknowledged),
                checkedParties,
                checkedRights);
    }

    private Origin origin(@Nullable String listing) {
        var data = channelData == null ? ChannelData.NONE : channelData;
        return new Origin(listing, platform, data.ticketNumber(), data.station(), data.exhibition(), data.booth());
    }

    /** What the channel calls the matter. */
    @Schema(name = "ChannelData")
    public record ChannelData(
            @Size(max = 100) @Schema(description = "Work order of the 12345 hotline") @Nullable
            String ticketNumber,

            @Size(max = 200) @Schema(description = "Rights-protection station that took the request") @Nullable
            String station,

            @Size(max = 200) @Schema(description = "Exhibition at which the matter arose, with its year") @Nullable
            String exhibition,

            @Size(max = 100) @Schema(description = "Stand at the exhibition") @Nullable
            String booth) {

        static final ChannelData NONE = new ChannelData(null, null, null, null);
    }
}

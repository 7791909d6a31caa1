package org.zhibao.pledge.pledgefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.kit.procedure.AllowedAct;
import org.zhibao.kit.procedure.Asker;
import org.zhibao.pledge.procedure.PledgeState;
import org.zhibao.pledge.procedure.RightKind;

/** A pledge as the API shows it. */
@Schema(name = "Pledge")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PledgeView(
        UUID id,
        String number,

        @Schema(description = "One identity for the same matter across cases, mediations and pledges")
        UUID matterId,

        RightKind rightKind,
        Channel channel,
        PledgeState state,

        @Schema(description = "GB/T 2260 code of the pledgor's place", examples = "150102")
        String region,

        Holder pledgor,
        Holder pledgee,
        @Nullable Holder debtor,

        @Schema(description = "担保债权, which may exceed the money lent")
        Money.Json securedClaim,

        LocalDate debtTermFrom,
        LocalDate debtTermTo,
        @Schema(description = "最高额质权") boolean maximumAmount,
        @Nullable String contractNumber,
        @Nullable String externalReference,
        LocalDate submittedOn,

        @Schema(description = "The pledge exists from this day") @Nullable
        LocalDate registeredOn,

        @Nullable String registrationNumber,
        @Nullable LocalDate endedOn,
        @Nullable CancellationReason cancellationReason,
        List<String> refusalGrounds,
        List<PledgedRight> rights,
        List<AllowedAct> allowedActs,
        @Schema(description = "Version for If-Match") long version) {

    /** Path of the collection. */
    public static final String PATH = "/api/v1/pledges";

    /** The pledge with what the caller may do with it now. */
    static PledgeView of(Pledge pledge, Asker asker) {
        return new PledgeView(
                pledge.id(),
                pledge.number(),
                pledge.matterId(),
                pledge.rightKind(),
                pledge.channel(),
                pledge.state(),
                pledge.region(),
                pledge.pledgor(),
                pledge.pledgee(),
                pledge.debtor(),
                pledge.securedClaim().toJson(),
                pledge.debtTermFrom(),
                pledge.debtTermTo(),
                pledge.maximumAmount(),
                pledge.contractNumber(),
                pledge.externalReference(),
                pledge.submittedOn(),
                pledge.registeredOn(),
                pledge.registrationNumber(),
                pledge.endedOn(),
                pledge.cancellationReason(),
                pledge.refusalGrounds(),
                pledge.rights(),
                pledge.actsNow(asker, PATH + "/" + pledge.id()),
                pledge.version());
    }
}

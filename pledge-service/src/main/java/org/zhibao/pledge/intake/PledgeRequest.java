package org.zhibao.pledge.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.identifiers.region.RegionCode;
import org.zhibao.identifiers.region.Regions;
import org.zhibao.kit.problem.FieldChecks;
import org.zhibao.pledge.pledgefile.Channel;
import org.zhibao.pledge.pledgefile.PledgedRight;
import org.zhibao.pledge.pledgefile.Submitted;
import org.zhibao.pledge.procedure.RightKind;

/** A pledge as a bank posts it: what 民法典 art. 427 wants a pledge contract to state. */
@Schema(name = "PledgeRequest")
public record PledgeRequest(
        @NotNull RightKind rightKind,

        @NotNull @Schema(description = "GB/T 2260 code of the pledgor's place", examples = "150102")
        String region,

        @NotNull @Schema(description = "Legal date of the submission, not in the future", examples = "2023-03-06")
        LocalDate occurredOn,

        @NotNull Channel channel,
        @Valid @NotNull HolderRequest pledgor,

        @Valid @NotNull @Schema(description = "A bank posts its own pledges only")
        HolderRequest pledgee,

        @Valid @Nullable HolderRequest debtor,

        @NotNull @Schema(description = "担保债权, more than zero")
        Money.Json securedClaim,

        @NotNull @Schema(examples = "2023-03-06") LocalDate debtTermFrom,
        @NotNull @Schema(examples = "2025-03-05") LocalDate debtTermTo,
        @Schema(description = "最高额质权") @Nullable Boolean maximumAmount,
        @Size(max = 100) @Nullable String contractNumber,

        @Size(max = 200) @Schema(description = "The pledgee's own number, unique for the pledgee") @Nullable
        String externalReference,

        @Nullable UUID matterId,
        @Valid @NotNull @Size(min = 1, max = 1000) List<@NotNull RightRequest> rights) {

    /**
     * The request with every identifier in normal form.
     *
     * @throws org.zhibao.kit.problem.ProblemException 422 naming every field that breaks a rule
     */
    Submitted checked() {
        var checks = new FieldChecks();
        checks.read("/region", () -> Regions.standard().require(RegionCode.parse(region)));
        var claim = checks.read("/securedClaim", securedClaim::toMoney).orElse(Money.ZERO);
        checks.require(claim.isPositive(), "/securedClaim", "claim-not-positive");
        checks.require(debtTermTo.isAfter(debtTermFrom), "/debtTermTo", "term-ends-before-it-begins");
        var checkedPledgor = pledgor.checked(checks, "/pledgor");
        var checkedPledgee = pledgee.checked(checks, "/pledgee");
        var checkedDebtor = debtor == null ? null : debtor.checked(checks, "/debtor");
        var checkedRights = checkedRights(checks);
        checks.finish();
        return new Submitted(
                rightKind,
                region,
                occurredOn,
                channel,
                checkedPledgor,
                checkedPledgee,
                checkedDebtor,
                claim,
                debtTermFrom,
                debtTermTo,
                Boolean.TRUE.equals(maximumAmount),
                contractNumber,
                externalReference,
                matterId,
                checkedRights);
    }

    private List<PledgedRight> checkedRights(FieldChecks checks) {
        var seen = new HashSet<String>();
        var checkedRights = new ArrayList<PledgedRight>();
        for (int i = 0; i < rights.size(); i++) {
            var right = rights.get(i).checked(checks, rightKind, "/rights/" + i);
            checks.require(seen.add(right.number()), "/rights/" + i + "/number", "right-twice");
            checkedRights.add(right);
        }
        return checkedRights;
    }
}

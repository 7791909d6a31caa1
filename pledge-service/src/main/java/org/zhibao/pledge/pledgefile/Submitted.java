package org.zhibao.pledge.pledgefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.pledge.procedure.RightKind;

/**
 * A pledge as it is submitted; every identifier in it has been checked.
 *
 * @param region GB/T 2260 code of the pledgor's place
 * @param debtor whose debt is secured, when it is not the pledgor's own
 * @param securedClaim 担保债权
 * @param maximumAmount 最高额质权 (民法典 art. 439)
 * @param externalReference the pledgee's own number, unique for the pledgee
 */
public record Submitted(
        RightKind rightKind,
        String region,
        LocalDate occurredOn,
        Channel channel,
        Holder pledgor,
        Holder pledgee,
        @Nullable Holder debtor,
        Money securedClaim,
        LocalDate debtTermFrom,
        LocalDate debtTermTo,
        boolean maximumAmount,
        @Nullable String contractNumber,
        @Nullable String externalReference,
        @Nullable UUID matterId,
        List<PledgedRight> rights) {

    public Submitted {
        rights = List.copyOf(rights);
    }
}

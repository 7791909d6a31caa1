package org.zhibao.mediation.mediationfile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.identifiers.money.Money;
import org.zhibao.mediation.procedure.MediationKind;

/**
 * What is known of a mediation when it is applied for; every identifier in it has been checked.
 *
 * @param region GB/T 2260 code of the organisation's place
 * @param caseId the case it was handed over from
 * @param matterId identity of the dispute, when another service already knows it
 * @param amountInDispute 涉案金额, when the parties name one
 * @param externalReference the sender's own number for it, unique within the kind
 */
public record Opened(
        MediationKind kind,
        String region,
        LocalDate occurredOn,
        String title,
        @Nullable UUID caseId,
        @Nullable UUID matterId,
        @Nullable Money amountInDispute,
        @Nullable String externalReference,
        List<Party> parties,
        List<Right> rights) {

    public Opened {
        parties = List.copyOf(parties);
        rights = List.copyOf(rights);
    }

    /** The same, about a dispute that has its identity already. */
    public Opened ofMatter(UUID matter) {
        return new Opened(
                kind, region, occurredOn, title, caseId, matter, amountInDispute, externalReference, parties, rights);
    }
}

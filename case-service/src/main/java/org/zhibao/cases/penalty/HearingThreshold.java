package org.zhibao.cases.penalty;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.Party;
import org.zhibao.cases.lawdata.InForce;
import org.zhibao.cases.sanction.SanctionKind;
import org.zhibao.identifiers.money.Money;

/**
 * From when on a sanction gives the party the right to a hearing.
 *
 * @param region digits that the codes of the region begin with; empty: everywhere
 * @param department {@code null}: every department
 * @param party {@code null}: organisations and persons
 * @param measure the sanction that is looked at
 * @param from least amount, included; zero where the kind of sanction is enough
 * @param confirmed whether it was compared with the text of the rule
 */
record HearingThreshold(
        String region,
        @Nullable Department department,
        Party.@Nullable Kind party,
        Measure measure,
        Money from,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String basis,
        boolean confirmed) {

    /** What a threshold looks at. */
    @Schema(name = "HearingMeasure")
    enum Measure {
        FINE,
        CONFISCATION,
        REVOCATION,
        BUSINESS_SUSPENSION,
        AGENCY_SUSPENSION;

        /** Whether the intended sanction has such a part. */
        boolean isIn(IntendedSanction intended) {
            return switch (this) {
                case FINE -> intended.fine().isPositive();
                case CONFISCATION -> intended.confiscatedValue().isPositive();
                case REVOCATION -> intended.kinds().contains(SanctionKind.REVOCATION);
                case BUSINESS_SUSPENSION -> intended.kinds().contains(SanctionKind.BUSINESS_SUSPENSION);
                case AGENCY_SUSPENSION -> intended.kinds().contains(SanctionKind.AGENCY_SUSPENSION);
            };
        }

        Money amountOf(IntendedSanction intended) {
            return switch (this) {
                case FINE -> intended.fine();
                case CONFISCATION -> intended.confiscatedValue();
                case REVOCATION, BUSINESS_SUSPENSION, AGENCY_SUSPENSION -> Money.ZERO;
            };
        }
    }

    boolean concerns(String regionCode, Department office, Party.Kind kind, LocalDate on) {
        return regionCode.startsWith(region)
                && (department == null || department == office)
                && (party == null || party == kind)
                && new InForce(effectiveFrom, effectiveTo).on(on);
    }

    boolean reachedBy(IntendedSanction intended) {
        return measure.isIn(intended) && measure.amountOf(intended).compareTo(from) >= 0;
    }
}

package org.zhibao.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter was found, and what the channel that it came by calls it.
 *
 * @param listingUrl page on which the goods are offered, in normal form
 * @param platform e-commerce platform or market
 * @param ticketNumber work order of the 12345 hotline
 * @param station rights-protection station that took the request
 * @param exhibition exhibition at which the matter arose, with its year
 * @param booth stand at the exhibition
 */
@Embeddable
public record Origin(
        @Column(name = "listing_url") @Nullable String listingUrl,
        @Nullable String platform,
        @Column(name = "ticket_number") @Nullable String ticketNumber,
        @Nullable String station,
        @Nullable String exhibition,
        @Nullable String booth) {

    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin(null, null, null, null, null, null);
}

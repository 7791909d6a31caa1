package org.zhibao.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a matter was found, and what its channel calls it, as the API shows it. */
@Schema(name = "Origin")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OriginView(
        @Schema(description = "In normal form: without scheme, fragment and tracking parameters") @Nullable
        String listingUrl,

        @Nullable String platform,
        @Nullable String ticketNumber,
        @Nullable String station,
        @Nullable String exhibition,
        @Nullable String booth) {

    static @Nullable OriginView of(Origin origin) {
        return origin.equals(Origin.UNKNOWN)
                ? null
                : new OriginView(
                        origin.listingUrl(),
                        origin.platform(),
                        origin.ticketNumber(),
                        origin.station(),
                        origin.exhibition(),
                        origin.booth());
    }
}

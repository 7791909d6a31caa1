package org.zhibao.cases.search;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Channel;
import org.zhibao.cases.procedure.CaseState;

/** What a list of cases is narrowed to; what is absent does not narrow. */
public record CaseFilter(
        @QueryParam("kind") @Nullable CaseKind kind,
        @QueryParam("state") @Nullable CaseState state,
        @QueryParam("channel") @Nullable Channel channel,

        @QueryParam("region")
        @Parameter(description = "GB/T 2260 code; its subtree is meant", schema = @Schema(examples = "150100"))
        @Nullable
        String region,

        @QueryParam("number") @Nullable String number,
        @QueryParam("officer") @Nullable String officer,
        @QueryParam("externalReference") @Nullable String externalReference,
        @QueryParam("receivedFrom") @Nullable LocalDate receivedFrom,
        @QueryParam("receivedTo") @Nullable LocalDate receivedTo,

        @QueryParam("q") @Parameter(description = "Words of the title, or a party's name") @Nullable
        String text) {

    /** The filter as text, which a cursor is bound to. */
    String fingerprint() {
        return Objects.toString(this);
    }
}

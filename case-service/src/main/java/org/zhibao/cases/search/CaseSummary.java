package org.zhibao.cases.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseSummary(
        UUID id,
        String number,
        UUID matterId,
        String kind,
        String channel,
        String state,
        String region,
        String title,
        @Nullable String externalReference,
        @Nullable String officer,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        long version) {}

package org.zhibao.cases.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A served paper as the API shows it. */
@Schema(name = "Delivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        ServedPaper paper,
        DeliveryMethod method,
        String recipient,
        List<DeliveryProof> proofs,
        @Nullable String reference,
        @Nullable LocalDate sentOn,
        LocalDate servedOn) {}

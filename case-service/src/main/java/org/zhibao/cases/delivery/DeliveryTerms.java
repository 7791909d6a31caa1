package org.zhibao.cases.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.FieldChecks;

/** How a paper was served, and the proof of it. */
@Schema(name = "DeliveryTerms")
public record DeliveryTerms(
        @NotNull DeliveryMethod method,
        @NotBlank @Size(max = 200) String recipient,
        @NotEmpty Set<@NotNull DeliveryProof> proofs,

        @Schema(
                description =
                        "Day of posting or announcing; required for PUBLIC_NOTICE, which counts as served 30 days later")
        @Nullable
        LocalDate sentOn,

        @Schema(description = "The recipient agreed in writing to electronic service; required for ELECTRONIC")
        @Nullable
        Boolean consented,

        @Size(max = 200) @Schema(description = "Where the proof is found, e.g. a postal number") @Nullable
        String reference) {

    private static final Map<DeliveryMethod, Set<DeliveryProof>> PROOFS = Map.of(
            DeliveryMethod.HANDED_OVER, EnumSet.of(DeliveryProof.RECEIPT),
            DeliveryMethod.LEFT, EnumSet.of(DeliveryProof.WITNESSES, DeliveryProof.RECORDING),
            DeliveryMethod.ELECTRONIC, EnumSet.of(DeliveryProof.SYSTEM_RECORD),
            DeliveryMethod.POST, EnumSet.of(DeliveryProof.POSTAL_RECEIPT, DeliveryProof.RECEIPT),
            DeliveryMethod.ENTRUSTED, EnumSet.of(DeliveryProof.REPLY_OF_ENTRUSTED),
            DeliveryMethod.PUBLIC_NOTICE, EnumSet.of(DeliveryProof.ANNOUNCEMENT));

    /**
     * Refuses what proves nothing (处罚程序规定 art. 82).
     *
     * @param pointer of these terms in the request
     */
    void check(FieldChecks checks, String pointer, LocalDate servedOn) {
        var accepted = Objects.requireNonNull(PROOFS.get(method));
        if (proofs.stream().noneMatch(accepted::contains)) {
            checks.refuse(pointer + "/proofs", "delivery-proof-missing", Map.of("method", method, "proofs", accepted));
        }
        if (method == DeliveryMethod.ELECTRONIC) {
            checks.require(Boolean.TRUE.equals(consented), pointer + "/consented", "delivery-needs-consent");
        }
        if (method == DeliveryMethod.PUBLIC_NOTICE) {
            checks.require(sentOn != null, pointer + "/sentOn", "delivery-needs-announcement-date");
        }
        if (sentOn != null && sentOn.isAfter(servedOn)) {
            checks.refuse(pointer + "/sentOn", "delivery-sent-after-service", Map.of());
        }
    }
}

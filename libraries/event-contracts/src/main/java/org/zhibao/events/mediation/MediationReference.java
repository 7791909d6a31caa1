package org.zhibao.events.mediation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which mediation a fact is about.
 *
 * @param mediationId id of the mediation
 * @param matterId one identity for the same dispute across services
 * @param number what people call it
 * @param kind constant of the mediation-kind vocabulary, e.g. {@code PEOPLE_MEDIATION}
 * @param region GB/T 2260 code of the organisation's place
 * @param caseId the case it was handed over from, when it was
 */
public record MediationReference(
        UUID mediationId,
        UUID matterId,
        String number,
        String kind,
        String region,
        @Nullable UUID caseId) {}

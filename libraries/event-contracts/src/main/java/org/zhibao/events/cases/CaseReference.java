package org.zhibao.events.cases;

import java.util.UUID;

/**
 * Which case a fact is about.
 *
 * @param caseId id of the case file
 * @param matterId one identity for the same dispute across cases, mediations and pledges
 * @param number what people call it: the registration number until acceptance, then the case number
 * @param kind constant of the case-kind vocabulary, e.g. {@code PATENT_INFRINGEMENT}
 * @param channel where the case came from, e.g. {@code ECOM_CENTRE}
 * @param region GB/T 2260 code of the handling office's place
 */
public record CaseReference(UUID caseId, UUID matterId, String number, String kind, String channel, String region) {}

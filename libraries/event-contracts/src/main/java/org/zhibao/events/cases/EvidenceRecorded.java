package org.zhibao.events.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.EventType;

/**
 * A piece of evidence was put on record, or its file arrived later: then the fact is told again, with the digests. What
 * the evidence says, and whom it names, stays in the case.
 *
 * @param evidenceId id of the piece of evidence
 * @param kind constant of the evidence-kind vocabulary, e.g. {@code ELECTRONIC_DATA}
 * @param sha256 SHA-256 of the file in hexadecimal; {@code null} while there is no file
 * @param sm3 SM3 of the same file in hexadecimal
 */
@EventType("zhibao.case.evidence-recorded.v1")
public record EvidenceRecorded(
        CaseReference caseFile,
        LocalDate occurredOn,
        UUID evidenceId,
        String kind,
        @Nullable String sha256,
        @Nullable String sm3)
        implements CaseEvent {}

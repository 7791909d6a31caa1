package org.zhibao.events.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.EventType;

/**
 * A case goes on as part of another, which survives.
 *
 * @param survivingCaseId the case that both are from now on
 * @param survivingNumber its number on the day of the merger
 * @param note what the officer noted
 */
@EventType("zhibao.case.merged.v1")
public record CaseMerged(
        CaseReference caseFile,
        LocalDate occurredOn,
        UUID survivingCaseId,
        String survivingNumber,
        @Nullable String note)
        implements CaseEvent {}

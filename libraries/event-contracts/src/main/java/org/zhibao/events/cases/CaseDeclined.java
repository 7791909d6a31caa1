package org.zhibao.events.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.EventType;

/**
 * The office did not take the case up (不予立案, 不予受理).
 *
 * @param reason the officer’s reason
 */
@EventType("zhibao.case.declined.v1")
public record CaseDeclined(
        CaseReference caseFile,
        LocalDate occurredOn,
        @Nullable String reason) implements CaseEvent {}

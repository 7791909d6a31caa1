package org.zhibao.events.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.EventType;

/**
 * The case was closed (结案).
 *
 * @param result how it ended, e.g. {@code DECIDED}, {@code MEDIATED}, {@code WITHDRAWN}, {@code TRANSFERRED}
 * @param note what the officer noted
 */
@EventType("zhibao.case.closed.v1")
public record CaseClosed(
        CaseReference caseFile,
        LocalDate occurredOn,
        String result,
        @Nullable String note) implements CaseEvent {}

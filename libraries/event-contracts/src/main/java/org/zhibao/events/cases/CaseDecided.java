package org.zhibao.events.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.Amount;
import org.zhibao.events.EventType;

/**
 * The office decided (行政处罚决定, 行政裁决, 侵权认定, 核查结论).
 *
 * @param outcome constant of the decision-outcome vocabulary
 * @param fine fine in the decision; absent when none was imposed
 * @param confiscated unlawful gains confiscated; absent when none
 */
@EventType("zhibao.case.decided.v1")
public record CaseDecided(
        CaseReference caseFile,
        LocalDate occurredOn,
        String outcome,
        @Nullable Amount fine,
        @Nullable Amount confiscated)
        implements CaseEvent {}

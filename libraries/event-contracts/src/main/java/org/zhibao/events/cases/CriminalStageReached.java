package org.zhibao.events.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.EventType;

/**
 * A criminal matter reached a stage before police, procuratorate or court. Cases and persons are counted apart: neither
 * follows from the other.
 *
 * @param stage constant of the criminal-stage vocabulary, e.g. {@code ARREST_APPROVED}
 * @param persons persons the stage concerns; zero when none is identified yet
 * @param documentNumber number of the authority’s paper
 */
@EventType("zhibao.case.criminal-stage-reached.v1")
public record CriminalStageReached(
        CaseReference caseFile,
        LocalDate occurredOn,
        String stage,
        int persons,
        @Nullable String documentNumber) implements CaseEvent {}

package org.zhibao.cases.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.kit.procedure.PerformedAct;
import org.zhibao.kit.procedure.TransitionTable;

/**
 * Everything that the deadlines of a case follow from.
 *
 * @param receivedOn legal date of the arrival
 * @param registeredAt when the arrival was written down
 * @param circumstances names of what is so in every case of the kind
 * @param acts what was done, oldest first
 * @param others deadlines that capabilities began on their own
 * @param facts what was granted or excluded, oldest first
 */
record CaseHistory(
        TransitionTable<CaseState> procedure,
        LocalDate receivedOn,
        Instant registeredAt,
        Set<String> circumstances,
        List<PerformedAct<CaseState>> acts,
        List<StartedClock> others,
        List<ClockFact> facts) {}

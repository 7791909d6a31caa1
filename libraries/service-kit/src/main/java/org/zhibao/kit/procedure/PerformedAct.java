package org.zhibao.kit.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An act of a history, with its row of the procedure's table.
 *
 * @param occurredOn its legal date
 * @param recordedAt when the server wrote it down
 * @param circumstances names of what was so, as far as the row asks for it
 * @param <S> states of the procedure
 */
public record PerformedAct<S extends Enum<S>>(
        Transition<S> transition, LocalDate occurredOn, Instant recordedAt, Set<String> circumstances) {

    /** Ids of the deadlines that it began. */
    public List<String> started() {
        return rules(transition.begun());
    }

    /** Ids of the deadlines that it kept. */
    public List<String> stopped() {
        return rules(transition.kept());
    }

    private List<String> rules(List<ClockMark> marks) {
        return marks.stream()
                .filter(mark -> mark.holdsUnder(circumstances))
                .map(ClockMark::rule)
                .toList();
    }
}

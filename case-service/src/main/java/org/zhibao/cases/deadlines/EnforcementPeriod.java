package org.zhibao.cases.deadlines;

import java.time.LocalDate;
import java.util.Map;
import org.zhibao.kit.problem.Problems;

/**
 * When an office may ask the court to enforce its decision (行政强制法 art. 53, 54).
 *
 * @param first included
 * @param last included
 */
public record EnforcementPeriod(LocalDate first, LocalDate last) {

    /**
     * From the day after both the remedies and the dunning have run out.
     *
     * @param remediesOver last day of the periods for remedies
     * @param dunningOver last of the ten working days after the dunning
     * @param last day on which the court may be asked
     */
    public static EnforcementPeriod after(LocalDate remediesOver, LocalDate dunningOver, LocalDate last) {
        return new EnforcementPeriod(
                (dunningOver.isAfter(remediesOver) ? dunningOver : remediesOver).plusDays(1), last);
    }

    /** @throws org.zhibao.kit.problem.ProblemException 422 on a day outside it */
    public void require(LocalDate on) {
        if (on.isBefore(first)) {
            throw Problems.unprocessable("/occurredOn", "enforcement-too-early", Map.of("day", first));
        }
        if (on.isAfter(last)) {
            throw Problems.unprocessable("/occurredOn", "enforcement-too-late", Map.of("day", last));
        }
    }
}

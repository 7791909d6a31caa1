package org.zhibao.kit.procedure;

import java.time.LocalDate;
import org.zhibao.kit.problem.Phrase;

/**
 * A deadline that runs now.
 *
 * @param rule id in the rule book
 * @param due last day on which the act that it demands is in time
 * @param passed whether that day is over
 * @param name what has to be done
 * @param basis law and article
 * @param ofParty whether it is a party's to meet, and the office only waits for its end
 */
public record RunningDeadline(String rule, LocalDate due, boolean passed, Phrase name, String basis, boolean ofParty) {

    /** A deadline that the office or another authority has to meet. */
    public RunningDeadline(String rule, LocalDate due, boolean passed, Phrase name, String basis) {
        this(rule, due, passed, name, basis, false);
    }
}

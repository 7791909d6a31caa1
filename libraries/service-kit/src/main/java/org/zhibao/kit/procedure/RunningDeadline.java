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
 */
public record RunningDeadline(String rule, LocalDate due, boolean passed, Phrase name, String basis) {}

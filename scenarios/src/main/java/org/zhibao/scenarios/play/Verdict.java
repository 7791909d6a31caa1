package org.zhibao.scenarios.play;

import org.zhibao.scenarios.format.ExpectedFigure;

/**
 * A figure of the report beside the suite's.
 *
 * @param suite as the suite prints it; a dash when it has none
 * @param source where the suite has it from
 * @param equal whether value, precision, unit, qualifier and source are the report's
 */
public record Verdict(ExpectedFigure expected, String suite, String source, boolean equal) {}

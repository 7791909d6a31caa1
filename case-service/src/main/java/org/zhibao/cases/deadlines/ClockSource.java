package org.zhibao.cases.deadlines;

import java.util.List;
import java.util.UUID;

/** A capability that begins deadlines of its own. All beans of this type are heard. */
public interface ClockSource {

    /** The deadlines that it began in a case, in the order of their beginning. */
    List<StartedClock> clocksOf(UUID caseId);
}

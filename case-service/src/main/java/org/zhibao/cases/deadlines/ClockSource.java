package org.zhibao.cases.deadlines;

import java.util.List;
import java.util.Set;
import org.zhibao.cases.casefile.CaseFile;

/** A capability that begins deadlines of its own. All beans of this type are heard. */
public interface ClockSource {

    /** Ids of the rules whose deadlines it may begin. */
    Set<String> rules();

    /** The deadlines that it began in a case, in the order of their beginning. */
    List<StartedClock> clocksOf(CaseFile file);
}

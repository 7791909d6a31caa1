package org.zhibao.cases.casefile;

import java.util.List;
import org.zhibao.kit.procedure.RunningDeadline;

/** Tells which deadlines of a case run; the capability that keeps them answers. */
public interface CaseDeadlines {

    List<RunningDeadline> runningIn(CaseFile file);
}

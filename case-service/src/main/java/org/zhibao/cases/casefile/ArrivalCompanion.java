package org.zhibao.cases.casefile;

import java.util.List;

/** What a capability makes of cases that arrive, before they are first written. */
public interface ArrivalCompanion {

    void accompany(List<CaseFile> arriving);
}

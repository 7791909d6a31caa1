package org.zhibao.cases.casefile;

import java.util.List;

/** Cases were registered: told to the service's own observers, within the transaction. A file of cases brings many at once. */
public record CasesArrived(List<CaseFile> files) {}

package org.zhibao.cases.goods;

import java.time.LocalDate;
import org.zhibao.cases.casefile.CaseFile;

/** Told within the transaction in which a case's goods changed. */
public record AmountsChanged(CaseFile file, LocalDate occurredOn) {}

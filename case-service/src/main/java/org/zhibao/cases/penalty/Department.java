package org.zhibao.cases.penalty;

import org.zhibao.cases.casefile.CaseKind;

/** The department whose rules on hearings hold. */
enum Department {
    MARKET_REGULATION,
    COPYRIGHT;

    static Department of(CaseKind kind) {
        return kind == CaseKind.COPYRIGHT_INFRINGEMENT ? COPYRIGHT : MARKET_REGULATION;
    }
}

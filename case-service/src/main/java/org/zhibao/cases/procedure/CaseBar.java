package org.zhibao.cases.procedure;

import org.zhibao.kit.procedure.Bar;

/**
 * Facts on record that bar acts which the state would allow. A capability puts the fact on the case
 * ({@code CaseFile.bar}) and takes it off again; the procedures' tables say which acts it bars.
 */
public enum CaseBar implements Bar {
    /** The case goes to the police: no penalty instead of a transfer. */
    TRANSFER_PENDING("transfer-pending", "行政执法机关移送涉嫌犯罪案件的规定第11条"),
    /** An abstract was drafted and nobody else has looked for secrets in it yet. */
    PUBLICATION_UNREVIEWED("publication-unreviewed", "处罚信息公示规定第8条");

    private final String code;
    private final String basis;

    CaseBar(String code, String basis) {
        this.code = code;
        this.basis = basis;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String basis() {
        return basis;
    }
}

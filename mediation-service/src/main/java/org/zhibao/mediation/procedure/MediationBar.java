package org.zhibao.mediation.procedure;

import org.zhibao.kit.procedure.Bar;

/** Facts on record that bar an act. */
public enum MediationBar implements Bar {
    /** The agreement decides to whom a right belongs or whether it is valid: no court confirms that. */
    OWNERSHIP_SETTLED("ownership-not-confirmable", "民诉法解释(2022)第355条第1款第5项");

    private final String code;
    private final String basis;

    MediationBar(String code, String basis) {
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

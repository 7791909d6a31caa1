package org.zhibao.kit.procedure;

import java.util.Locale;
import java.util.Set;
import org.zhibao.kit.vocabulary.Labelled;

/** Realm roles, each named as in the token but for the spelling of constants. */
public enum Role implements Labelled {
    OFFICER("办案人员", "officer"),
    REVIEWER("审核人员", "reviewer"),
    LEADER("负责人", "leader"),
    CLERK("内勤", "clerk"),
    MEDIATOR("调解员", "mediator"),
    ARBITRATOR("仲裁员", "arbitrator"),
    COURT_LIAISON("法院联络员", "court liaison"),
    POLICE_LIAISON("公安联络员", "police liaison"),
    BANK("银行", "bank"),
    REGISTRAR("质押登记人员", "registrar"),
    FUND_MANAGER("风险补偿资金管理人", "fund manager"),
    INTEGRATOR("对接系统", "integrator");

    private final String realmRole = name().toLowerCase(Locale.ROOT).replace('_', '-');

    private final String chinese;
    private final String english;

    Role(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** The name in the token, e.g. {@code court-liaison}. */
    public String realmRole() {
        return realmRole;
    }

    boolean isAmong(Set<String> realmRoles) {
        return realmRoles.contains(realmRole());
    }
}

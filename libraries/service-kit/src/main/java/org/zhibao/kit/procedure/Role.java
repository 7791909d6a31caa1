package org.zhibao.kit.procedure;

import java.util.Locale;
import java.util.Set;

/** Realm roles, each named as in the token but for the spelling of constants. */
public enum Role {
    OFFICER,
    REVIEWER,
    LEADER,
    CLERK,
    MEDIATOR,
    ARBITRATOR,
    COURT_LIAISON,
    POLICE_LIAISON,
    BANK,
    REGISTRAR,
    FUND_MANAGER,
    INTEGRATOR;

    private final String realmRole = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in the token, e.g. {@code court-liaison}. */
    public String realmRole() {
        return realmRole;
    }

    boolean isAmong(Set<String> realmRoles) {
        return realmRoles.contains(realmRole());
    }
}

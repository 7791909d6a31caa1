package org.zhibao.cases.procedure;

/** Realm roles that may act on cases. */
public enum Role {
    OFFICER("officer"),
    REVIEWER("reviewer"),
    LEADER("leader"),
    CLERK("clerk"),
    INTEGRATOR("integrator"),
    POLICE_LIAISON("police-liaison"),
    COURT_LIAISON("court-liaison");

    private final String realmRole;

    Role(String realmRole) {
        this.realmRole = realmRole;
    }

    /** The name in the token. */
    public String realmRole() {
        return realmRole;
    }
}

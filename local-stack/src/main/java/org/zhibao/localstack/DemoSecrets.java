package org.zhibao.localstack;

/** Secrets of the local profile. They are public, and the services refuse them in any other profile. */
public final class DemoSecrets {

    /** Password of every demo user, of the administrator of Keycloak and of every database role. */
    public static final String PASSWORD = "zhibao-demo";

    /** Key that signs paging cursors. */
    public static final String CURSOR_SECRET = "zhibao-demo-cursor-secret-of-local-profile";

    private DemoSecrets() {}
}

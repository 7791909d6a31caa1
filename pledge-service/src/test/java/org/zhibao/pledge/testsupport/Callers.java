package org.zhibao.pledge.testsupport;

import org.zhibao.kit.testsupport.Caller;
import org.zhibao.kit.testsupport.TestTokens;

/** Who calls the pledge API. */
public final class Callers {

    public static final String PATH = "/api/v1/pledges";

    private Callers() {}

    /** A bank, which serves the whole autonomous region but sees its own pledges only. */
    public static Caller bank(String organisation) {
        return new Caller(
                TestTokens.of("bank." + organisation)
                        .roles("bank")
                        .region("150000")
                        .org(organisation),
                PATH);
    }

    public static Caller registrar(String region) {
        return Caller.of("registrar", region, PATH);
    }
}

package org.zhibao.gateway.identity;

import java.util.Set;

/**
 * Who is calling.
 *
 * @param id the token's subject, or the network address of a caller without a token
 * @param roles realm roles, empty without a token
 * @param expiresAt end of the token's validity, seconds since the epoch
 */
public record Caller(String id, Set<String> roles, long expiresAt) {

    private static final String ANONYMOUS_PREFIX = "address:";

    public Caller {
        roles = Set.copyOf(roles);
    }

    public static Caller withoutToken(String address) {
        return new Caller(ANONYMOUS_PREFIX + address, Set.of(), Long.MAX_VALUE);
    }

    public boolean anonymous() {
        return id.startsWith(ANONYMOUS_PREFIX);
    }
}

package org.zhibao.scenarios.format;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone who posts: a person with a password or a system with a secret.
 *
 * @param name user name or client id at the identity provider
 * @param roles realm roles that the scenario uses it for
 * @param region GB/T 2260 code whose subtree it serves
 * @param organisation the organisation it stands for, when it stands for one
 */
public record Actor(
        String name,
        Kind kind,
        Set<String> roles,
        String region,
        @Nullable Organisation organisation) {

    /** How it identifies itself. */
    public enum Kind {
        /** By the password grant. */
        USER,
        /** By the client-credentials grant. */
        CLIENT
    }

    /** @param identifier unified social credit code */
    public record Organisation(String name, String identifier) {}

    /** Whether the region's subtree that this actor serves includes the place. */
    public boolean serves(String place) {
        return place.startsWith(region.replaceFirst("(00)+$", ""));
    }
}

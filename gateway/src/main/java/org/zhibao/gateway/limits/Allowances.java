package org.zhibao.gateway.limits;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which allowance a caller has: by role, the most generous of several. */
@Singleton
public final class Allowances {

    private final boolean enabled;
    private final Allowance anonymous;
    private final Allowance authenticated;
    private final Map<String, Allowance> byRole = new HashMap<>();

    @Inject
    Allowances(LimitSettings settings) {
        var requests = settings.requests();
        enabled = requests.enabled();
        anonymous = new Allowance("anonymous", requests.anonymous());
        authenticated = new Allowance("authenticated", requests.authenticated());
        requests.roles().forEach((role, perMinute) -> byRole.put(role, new Allowance(role, perMinute)));
    }

    /** Whether requests are counted at all. */
    public boolean enabled() {
        return enabled;
    }

    public Allowance forCallerWithoutToken() {
        return anonymous;
    }

    public Allowance forRoles(Set<String> roles) {
        var best = authenticated;
        for (var role : roles) {
            var offered = byRole.get(role);
            if (offered != null && offered.perMinute() > best.perMinute()) {
                best = offered;
            }
        }
        return best;
    }
}

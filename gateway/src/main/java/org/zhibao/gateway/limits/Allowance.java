package org.zhibao.gateway.limits;

/**
 * How often a caller may call.
 *
 * @param name names the policy in the answer, e.g. {@code anonymous} or a role
 * @param perMinute requests in a minute, and how many may come at once after a quiet minute
 */
public record Allowance(String name, int perMinute) {

    public Allowance {
        if (perMinute < 1) {
            throw new IllegalArgumentException("The limit " + name + " must allow at least one request a minute");
        }
    }

    /** Value of {@code RateLimit-Policy}. */
    String policy() {
        return "\"" + name + "\";q=" + perMinute + ";w=60";
    }
}

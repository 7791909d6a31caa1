package org.zhibao.kit.testsupport;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens as the realm issues them: realm roles, the claims {@code region} and {@code org}. For example
 * {@code TestTokens.of("li.officer").roles("officer").region("150102").bearer()}.
 */
public final class TestTokens {

    private final String user;
    private final Set<String> roles = new LinkedHashSet<>();
    private @Nullable String region;
    private @Nullable String organisation;
    private Duration validFor = Duration.ofMinutes(10);

    private TestTokens(String user) {
        this.user = user;
    }

    /** A token of this user; also the subject. */
    public static TestTokens of(String user) {
        return new TestTokens(user);
    }

    public TestTokens roles(String... names) {
        roles.addAll(Set.of(names));
        return this;
    }

    /** GB/T 2260 code whose subtree the user serves. */
    public TestTokens region(String code) {
        region = code;
        return this;
    }

    /** Unified social credit code of the user's organisation. */
    public TestTokens org(String code) {
        organisation = code;
        return this;
    }

    /** Makes it a token whose time was over an hour ago. */
    public TestTokens expired() {
        validFor = Duration.ofHours(-1);
        return this;
    }

    /** The signed token. */
    public String token() {
        var now = Instant.now();
        var claims = Jwt.claims()
                .subject(user)
                .preferredUserName(user)
                .issuedAt(validFor.isNegative() ? now.plus(validFor).minusSeconds(60) : now)
                .expiresAt(now.plus(validFor))
                .claim("realm_access", Map.of("roles", roles));
        if (region != null) {
            claims.claim("region", region);
        }
        if (organisation != null) {
            claims.claim("org", organisation);
        }
        return claims.sign();
    }

    /** The value of an {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + token();
    }

    /** A header value with a token whose signature does not belong to it. */
    public String forged() {
        var token = token();
        var other = TestTokens.of("somebody").token();
        return "Bearer " + token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
    }
}

package org.zhibao.gateway.testsupport;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens as the issuer of the tests would sign them, and some it would not. */
public final class Tokens {

    public static final String ISSUER = "test.issuer.url";
    static final String KEY = "test.issuer.key";

    private Tokens() {}

    public static String of(String subject, String... roles) {
        return sign(subject, Instant.now().plus(Duration.ofMinutes(5)), issuerKey(), roles);
    }

    /** A token signed with a key that is not the one of the tests' usual issuer. */
    public static String signedWith(PrivateKey key, String subject) {
        return sign(subject, Instant.now().plus(Duration.ofMinutes(5)), key, "officer");
    }

    public static String expired(String subject) {
        return sign(subject, Instant.now().minus(Duration.ofMinutes(5)), issuerKey(), "officer");
    }

    public static String signedBySomebodyElse(String subject) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return sign(
                subject,
                Instant.now().plus(Duration.ofMinutes(5)),
                generator.generateKeyPair().getPrivate(),
                "officer");
    }

    private static String sign(String subject, Instant expiry, PrivateKey key, String... roles) {
        return Jwt.issuer(config(ISSUER))
                .subject(subject)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(expiry.minus(Duration.ofMinutes(10)))
                .expiresAt(expiry)
                .jws()
                .keyId(Issuer.KEY_ID)
                .sign(key);
    }

    private static PrivateKey issuerKey() {
        try {
            var encoded = Base64.getDecoder().decode(config(KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}

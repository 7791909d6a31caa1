package org.zhibao.kit.testsupport;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The key pair of the issuer that tests stand in for, in the forms that the configuration takes.
 *
 * @param publicKey X.509, Base64
 * @param privateKey PKCS#8, PEM
 */
record SigningKeys(String publicKey, String privateKey) {

    static final String PROPERTY = "smallrye.jwt.sign.key";

    static SigningKeys generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            return new SigningKeys(
                    base64.encodeToString(pair.getPublic().getEncoded()),
                    "-----BEGIN PRIVATE KEY-----\n"
                            + base64.encodeToString(pair.getPrivate().getEncoded())
                            + "\n-----END PRIVATE KEY-----");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

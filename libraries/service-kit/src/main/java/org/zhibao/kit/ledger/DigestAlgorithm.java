package org.zhibao.kit.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Digests of the ledger: SHA-256 (FIPS 180-4) and SM3 (GB/T 32905). Both give 32 bytes. */
public enum DigestAlgorithm {
    SHA_256("SHA-256") {
        @Override
        byte[] digest(byte[] first, byte[] second) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(first);
                return digest.digest(second);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("Every Java platform has SHA-256", impossible);
            }
        }
    },
    SM3("SM3") {
        @Override
        byte[] digest(byte[] first, byte[] second) {
            var digest = new SM3Digest();
            digest.update(first, 0, first.length);
            digest.update(second, 0, second.length);
            var result = new byte[digest.getDigestSize()];
            digest.doFinal(result, 0);
            return result;
        }
    };

    private final String label;

    DigestAlgorithm(String label) {
        this.label = label;
    }

    abstract byte[] digest(byte[] first, byte[] second);

    /** The name used in configuration, database and export. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException for a name that is neither SHA-256 nor SM3 */
    public static DigestAlgorithm of(String label) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown digest " + label));
    }
}

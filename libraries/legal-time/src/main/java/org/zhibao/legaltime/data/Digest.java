package org.zhibao.legaltime.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names a version of data by its content, so that two machines with the same rows name it alike. */
public final class Digest {
    private Digest() {}

    /** The first twelve hexadecimal digits of the SHA-256 over the lines: enough to tell versions apart, short to print. */
    public static String of(List<String> lines) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String text : lines) {
                sha.update(text.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) '\n');
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.zhibao.cases.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * What is measured of a file while it is read.
 *
 * @param size bytes
 * @param sha256 SHA-256 (FIPS 180-4), hexadecimal
 * @param sm3 SM3 (GB/T 32905), hexadecimal
 */
record Digests(long size, String sha256, String sm3) {

    private static final int CHUNK = 1 << 16;

    /** Takes a part of a file. */
    @FunctionalInterface
    interface Sink {
        void write(byte[] bytes, int offset, int length) throws IOException;
    }

    /** Raised when a stream goes on after the limit. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads a stream to its end, in constant memory.
     *
     * @param limit bytes
     * @throws TooLong when the stream is longer than the limit
     */
    static Digests copy(InputStream from, Sink to, long limit) throws IOException {
        var sha256 = newSha256();
        var sm3 = new SM3Digest();
        var chunk = new byte[CHUNK];
        long size = 0;
        for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
            size += read;
            if (size > limit) {
                throw new TooLong();
            }
            sha256.update(chunk, 0, read);
            sm3.update(chunk, 0, read);
            to.write(chunk, 0, read);
        }
        var sm3Value = new byte[sm3.getDigestSize()];
        sm3.doFinal(sm3Value, 0);
        var hex = HexFormat.of();
        return new Digests(size, hex.formatHex(sha256.digest()), hex.formatHex(sm3Value));
    }

    /** The SHA-256 digest itself. */
    byte[] sha256Bytes() {
        return HexFormat.of().parseHex(sha256);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

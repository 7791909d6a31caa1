package org.zhibao.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhibao.kit.problem.ProblemException;

/** Keyset cursors: the sort keys of the last row, opaque to the caller and signed, so that nobody builds one. */
@ApplicationScoped
public class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final char SEPARATOR = '\u001f';

    private final SecretKeySpec secret;

    Cursors(@ConfigProperty(name = "zhibao.cursor.secret") String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * A cursor that continues after these sort keys.
     *
     * @param query what the list was asked for, so that a cursor serves that list only
     */
    public String encode(String query, List<String> keys) {
        var text = String.join(String.valueOf(SEPARATOR), keys).getBytes(StandardCharsets.UTF_8);
        var signed = Arrays.copyOf(text, text.length + SIGNATURE_BYTES);
        System.arraycopy(sign(query, text), 0, signed, text.length, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** @throws ProblemException 400 when the cursor was altered or belongs to another list */
    public List<String> decode(String query, String cursor) {
        try {
            var signed = Base64.getUrlDecoder().decode(cursor);
            if (signed.length > SIGNATURE_BYTES) {
                var text = Arrays.copyOf(signed, signed.length - SIGNATURE_BYTES);
                var signature = Arrays.copyOfRange(signed, text.length, signed.length);
                if (MessageDigest.isEqual(signature, sign(query, text))) {
                    return List.of(new String(text, StandardCharsets.UTF_8).split(String.valueOf(SEPARATOR), -1));
                }
            }
        } catch (IllegalArgumentException _) {
            // Not Base64: refused like any other forgery.
        }
        throw new ProblemException(400, "invalid-cursor");
    }

    private byte[] sign(String query, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(query.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}

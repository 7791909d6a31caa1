package org.zhibao.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
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
        var content = write(keys);
        var signed = Arrays.copyOf(content, content.length + SIGNATURE_BYTES);
        System.arraycopy(sign(query, content), 0, signed, content.length, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** @throws ProblemException 400 when the cursor was altered or belongs to another list */
    public List<String> decode(String query, String cursor) {
        try {
            var signed = Base64.getUrlDecoder().decode(cursor);
            if (signed.length > SIGNATURE_BYTES && canonical(signed, cursor)) {
                var content = Arrays.copyOf(signed, signed.length - SIGNATURE_BYTES);
                var signature = Arrays.copyOfRange(signed, content.length, signed.length);
                if (MessageDigest.isEqual(signature, sign(query, content))) {
                    return read(content);
                }
            }
        } catch (IllegalArgumentException _) {
            // Not Base64: refused like any other forgery.
        }
        throw new ProblemException(400, "invalid-cursor");
    }

    /** Base64 lets the last character vary in bits that mean nothing, and takes padding. */
    private static boolean canonical(byte[] signed, String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed).equals(cursor);
    }

    private static byte[] write(List<String> keys) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(keys.size());
            for (var key : keys) {
                var text = key.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    /** Reads what was signed, and so written, here. */
    private static List<String> read(byte[] content) {
        try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
            int size = in.readInt();
            var keys = new ArrayList<String>(size);
            for (int count = 0; count < size; count++) {
                keys.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return List.copyOf(keys);
        } catch (IOException impossible) {
            throw new IllegalStateException("A signed cursor is whole", impossible);
        }
    }

    private byte[] sign(String query, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(query.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}

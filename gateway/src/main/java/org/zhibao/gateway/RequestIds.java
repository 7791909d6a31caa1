package org.zhibao.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.ThreadLocalRandom;

/** The identity of one call in logs and answers. */
final class RequestIds {

    static final CharSequence HEADER = HttpHeaders.createOptimized("x-request-id");

    private static final int LONGEST = 128;

    private RequestIds() {}

    /** A caller's own id is kept if it cannot disturb a log line. */
    static String keepOrCreate(HttpServerRequest request) {
        var given = request.headers().get(HEADER);
        return given != null && isValid(given) ? given : create();
    }

    static boolean isValid(String id) {
        if (id.isEmpty() || id.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean allowed = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || c == '.';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }

    /** 128 random bits: unique enough to tell calls apart, and not a secret. */
    private static String create() {
        var random = ThreadLocalRandom.current();
        var hex = new StringBuilder(32);
        append(hex, random.nextLong());
        append(hex, random.nextLong());
        return hex.toString();
    }

    private static void append(StringBuilder hex, long bits) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            hex.append(Character.forDigit((int) (bits >>> shift) & 0xf, 16));
        }
    }
}

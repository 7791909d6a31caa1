package org.zhibao.kit.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers that are saved as files. */
public final class Attachments {

    private Attachments() {}

    /**
     * Value of {@code Content-Disposition} (RFC 6266, RFC 8187): never shown inside a page, always saved.
     *
     * @param name of the file, in any script
     */
    public static String named(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}

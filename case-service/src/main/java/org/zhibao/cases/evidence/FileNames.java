package org.zhibao.cases.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names of files as callers send them and browsers get them back. */
final class FileNames {

    private static final int LONGEST = 255;

    private FileNames() {}

    /** The last part of what the caller named, without control characters; never a path. */
    static String safe(@Nullable String given) {
        var name = given == null ? "" : given.replaceAll("[\\p{Cntrl}]", "");
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (last.isEmpty()) {
            return "file";
        }
        return last.length() > LONGEST ? last.substring(last.length() - LONGEST) : last;
    }

    /** Value of {@code Content-Disposition} (RFC 6266, RFC 8187): never shown inside a page, always saved. */
    static String attachment(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

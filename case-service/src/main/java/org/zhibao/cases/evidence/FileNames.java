package org.zhibao.cases.evidence;

import org.jspecify.annotations.Nullable;

/** Names of files as callers send them. */
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
}

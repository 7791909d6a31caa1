package org.zhibao.kit.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.aggregate.Aggregate;
import org.zhibao.kit.problem.Problems;

/** Entity tags (RFC 9110): the version of the representation, quoted. */
public final class ETags {

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a command that is not based on the current representation. {@code *} is refused too: it would say that the
     * caller has not looked.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws org.zhibao.kit.problem.ProblemException 428 when it is missing, 412 when it is stale
     */
    public static void requireMatch(@Nullable String ifMatch, Aggregate aggregate) {
        requireMatch(ifMatch, aggregate.version());
    }

    /** The same for what is no aggregate but has versions. */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw Problems.preconditionRequired();
        }
        var current = of(version);
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(current::equals)) {
            throw Problems.staleVersion(version);
        }
    }
}

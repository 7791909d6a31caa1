package org.zhibao.kit.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.aggregate.Versioned;
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
    public static void requireMatch(@Nullable String ifMatch, Versioned current) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw Problems.preconditionRequired();
        }
        var tag = of(current.version());
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(tag::equals)) {
            throw Problems.staleVersion(current.version());
        }
    }
}

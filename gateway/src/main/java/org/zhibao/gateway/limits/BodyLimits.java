package org.zhibao.gateway.limits;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhibao.gateway.problem.Problem;
import org.zhibao.gateway.problem.ProblemType;

/** How large a body may be, by the path it is sent to. */
@Singleton
public final class BodyLimits {

    private final long ordinary;
    private final long upload;
    private final List<String> uploadPaths;

    @Inject
    BodyLimits(LimitSettings settings) {
        var bodies = settings.bodies();
        ordinary = bodies.ordinary().asLongValue();
        upload = bodies.upload().asLongValue();
        uploadPaths = bodies.uploadPaths().stream().map(path -> "/" + path).toList();
    }

    /** Whether the path takes files or bulk data, whose bodies stream through unread. */
    public boolean isUpload(String path) {
        for (var end : uploadPaths) {
            if (path.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Bytes a body sent to this path may have. */
    public long forPath(String path) {
        return isUpload(path) ? upload : ordinary;
    }

    /**
     * What a caller is told whose body is too large.
     *
     * @param limit bytes
     */
    public static Problem tooLarge(long limit) {
        return Problem.of(
                ProblemType.BODY_TOO_LARGE,
                "请求体超过该路径允许的 " + limit + " 字节",
                "The body exceeds the " + limit + " bytes allowed on this path");
    }
}

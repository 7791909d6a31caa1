package org.zhibao.kit.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.Problems;

/** Answers with a part of a list. */
public final class Pages {

    private Pages() {}

    /** @throws org.zhibao.kit.problem.ProblemException 400 for a limit outside 1 to {@link Page#MAX_LIMIT} */
    public static void requireLimit(int limit) {
        if (limit < 1 || limit > Page.MAX_LIMIT) {
            throw Problems.badRequest("?limit", "limit-out-of-range", Map.of("max", Page.MAX_LIMIT));
        }
    }

    /** The page, with {@code Link: rel="next"} (RFC 8288) when more follows. */
    public static <T> RestResponse<Page<T>> respond(Page<T> page) {
        return respond(page, page.next());
    }

    /** The same for a page that says more than {@link Page} does. */
    public static <V> RestResponse<V> respond(V page, @Nullable String next) {
        var answer = ResponseBuilder.ok(page);
        if (next != null) {
            answer.header("Link", "<" + linkTo(next) + ">; rel=\"next\"");
        }
        return answer.build();
    }

    private static String linkTo(String cursor) {
        var request = Arc.container()
                .instance(CurrentVertxRequest.class)
                .get()
                .getCurrent()
                .request();
        var parameters = request.params().entries().stream()
                .filter(parameter -> !parameter.getKey().equals("cursor"))
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return request.path() + "?" + (parameters.isEmpty() ? "" : parameters + "&") + "cursor=" + encode(cursor);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

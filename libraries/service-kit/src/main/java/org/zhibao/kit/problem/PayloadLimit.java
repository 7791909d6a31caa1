package org.zhibao.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says it is too large, before the HTTP server does so without a word of explanation, and keeps paths
 * that take no files at a limit of their own.
 */
@ApplicationScoped
public class PayloadLimit {

    private static final int TOO_LARGE = 413;
    /** Before the server's own limit, which stands at priority 2. */
    private static final int PRIORITY = 10;
    /** After it, whose note of the limit for bodies of unknown length is replaced. */
    private static final int AFTERWARDS = 1;

    private final ObjectMapper json;
    private final long ordinary;
    private final Map<String, MemorySize> uploads;

    PayloadLimit(
            ObjectMapper json,
            PayloadSettings settings,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize serverLimit) {
        this.json = json;
        this.ordinary = settings.ordinary().orElse(serverLimit).asLongValue();
        this.uploads = settings.uploads();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
        filters.register(this::limitBodyOfUnknownLength, AFTERWARDS);
    }

    private void limitBodyOfUnknownLength(RoutingContext request) {
        if (request.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limitOf(request));
        }
        request.next();
    }

    private long limitOf(RoutingContext request) {
        var path = request.request().path();
        var upload = uploads.get(path.substring(path.lastIndexOf('/') + 1));
        return upload == null ? ordinary : upload.asLongValue();
    }

    private void check(RoutingContext request) {
        long limit = limitOf(request);
        if (declaredLength(request) <= limit) {
            request.next();
            return;
        }
        var locale = ProblemTexts.localeOf(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var refusal = new ProblemException(TOO_LARGE, "payload-too-large").with("limit", limit);
        var problem = JsonProblems.render(refusal, locale, request.request().path());
        request.response()
                .setStatusCode(TOO_LARGE)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                // The rest of the body stays unread, so nothing can follow on this connection.
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(text(problem));
    }

    private static long declaredLength(RoutingContext request) {
        var declared = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return declared == null ? 0 : Long.parseLong(declared);
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.zhibao.kit.problem;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;

/** The language that a request asks for: the one in which its problems are told. */
public final class CallerLanguage {

    private CallerLanguage() {}

    /** Chinese outside requests. */
    public static Locale current() {
        if (!Arc.container().requestContext().isActive()) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        var request = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        return ProblemTexts.localeOf(request == null ? null : request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}

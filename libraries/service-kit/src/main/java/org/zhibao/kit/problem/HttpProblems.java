package org.zhibao.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;

/** Refusals of the HTTP layer itself. */
final class HttpProblems {

    private HttpProblems() {}

    static ProblemException of(WebApplicationException failure, HttpServerRequest request) {
        if (failure.getCause() instanceof JsonMappingException mapping) {
            return JsonProblems.ofMapping(mapping);
        }
        if (failure.getCause() instanceof JsonProcessingException malformed) {
            return JsonProblems.ofSyntax(malformed);
        }
        int status = failure.getResponse().getStatus();
        var code = switch (status) {
            case 404 -> "no-such-path";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "payload-too-large";
            case 415 -> "unsupported-media-type";
            default -> "http-error";
        };
        return new ProblemException(status, code).with("status", status).with("path", request.path());
    }
}

package org.zhibao.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
        // JAX-RS (Jakarta RESTful Web Services 3.2) answers an unreadable query parameter as a missing resource.
        if (status == 404 && failure.getCause() != null) {
            var unreadable = parameterNamedIn(failure.getCause(), request);
            if (unreadable.isPresent()) {
                return Problems.badRequest("?" + unreadable.get(), "unreadable-parameter", Map.of());
            }
        }
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

    /** The query parameter whose value the failed conversion complains of; conversions name the value, never the parameter. */
    private static Optional<String> parameterNamedIn(Throwable conversion, HttpServerRequest request) {
        var complaint = String.valueOf(conversion.getMessage());
        return request.params().entries().stream()
                .filter(parameter -> names(complaint, parameter.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean names(String complaint, String value) {
        var asAWhole = Pattern.compile("(?<!\\w)" + Pattern.quote(value) + "(?!\\w)", Pattern.CASE_INSENSITIVE);
        return !value.isEmpty() && asAWhole.matcher(complaint).find();
    }
}

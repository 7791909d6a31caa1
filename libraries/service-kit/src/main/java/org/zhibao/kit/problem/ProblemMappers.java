package org.zhibao.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place where failures become problem+json. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String ROW_LEVEL_SECURITY = "42501";

    @ServerExceptionMapper
    public Response refusal(ProblemException refusal, RoutingContext request) {
        return answer(refusal, request);
    }

    @ServerExceptionMapper
    public Response invalid(ResteasyReactiveViolationException failure, RoutingContext request) {
        return answer(JsonProblems.ofViolations(failure.getConstraintViolations()), request);
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException failure, RoutingContext request) {
        return answer(JsonProblems.ofMapping(failure), request);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException failure, RoutingContext request) {
        return answer(new ProblemException(412, "stale-version").with("current", "?"), request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(SecurityException failure, RoutingContext request) {
        return Response.fromResponse(answer(new ProblemException(401, "unauthenticated"), request))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure, RoutingContext request) {
        return answer(new ProblemException(403, "forbidden"), request);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure, RoutingContext request) {
        if (failure.getCause() instanceof JsonMappingException mapping) {
            return answer(JsonProblems.ofMapping(mapping), request);
        }
        if (failure.getCause() instanceof JsonProcessingException malformed) {
            return answer(JsonProblems.ofSyntax(malformed), request);
        }
        int status = failure.getResponse().getStatus();
        var code = switch (status) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "payload-too-large";
            case 415 -> "unsupported-media-type";
            default -> "http-error";
        };
        return answer(
                new ProblemException(status, code)
                        .with("status", status)
                        .with("resource", "resource")
                        .with("id", request.request().path()),
                request);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure, RoutingContext request) {
        var sql = sqlCause(failure);
        if (sql != null && ROW_LEVEL_SECURITY.equals(sql.getSQLState())) {
            return answer(new ProblemException(403, "outside-scope"), request);
        }
        if (sql != null && connectionLost(sql)) {
            LOG.warnf("Database not available: %s", sql.getMessage());
            return Response.fromResponse(answer(new ProblemException(503, "unavailable"), request))
                    .header(HttpHeaders.RETRY_AFTER, 2)
                    .build();
        }
        var incident = UUID.randomUUID();
        LOG.errorf(failure, "Incident %s", incident);
        return answer(new ProblemException(500, "internal-error").with("incident", incident), request);
    }

    private static boolean connectionLost(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static Response answer(ProblemException refusal, RoutingContext request) {
        var locale = ProblemTexts.localeOf(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = JsonProblems.render(refusal, locale, request.request().path());
        return Response.status(refusal.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .entity(problem)
                .build();
    }
}

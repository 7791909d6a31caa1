package org.zhibao.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where failures become problem+json. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int RETRY_AFTER_SECONDS = 2;
    private static final int UNAVAILABLE = 503;
    private static final int NOT_ALLOWED = 405;

    @ServerExceptionMapper
    public Response refusal(ProblemException refusal, RoutingContext request) {
        return answer(refusal, request);
    }

    @ServerExceptionMapper
    public Response invalid(ResteasyReactiveViolationException failure, RoutingContext request) {
        return answer(Violations.refusalOf(failure.getConstraintViolations()), request);
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException failure, RoutingContext request) {
        return answer(JsonProblems.ofMapping(failure), request);
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException failure, RoutingContext request) {
        return challenge("Bearer", request);
    }

    @ServerExceptionMapper
    public Response badToken(AuthenticationFailedException failure, RoutingContext request) {
        return challenge("Bearer error=\"invalid_token\"", request);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure, RoutingContext request) {
        return answer(new ProblemException(403, "forbidden"), request);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure, RoutingContext request) {
        return answer(HttpProblems.of(failure, request.request()), request);
    }

    /** Everything else, seen through the wrappers that transactions and interceptors put around it. */
    @ServerExceptionMapper
    public Response unexpected(Throwable failure, RoutingContext request) {
        var known = Causes.refusalIn(failure);
        if (known.isPresent()) {
            return answer(known.get(), request);
        }
        var incident = UUID.randomUUID();
        LOG.errorf(failure, "Incident %s", incident);
        return answer(new ProblemException(500, "internal-error").with("incident", incident), request);
    }

    private static Response challenge(String challenge, RoutingContext request) {
        return Response.fromResponse(answer(new ProblemException(401, "unauthenticated"), request))
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    private static Response answer(ProblemException refusal, RoutingContext request) {
        var locale = ProblemTexts.localeOf(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var problem = JsonProblems.render(refusal, locale, request.request().path());
        var response = Response.status(refusal.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .entity(problem);
        if (refusal.status() == NOT_ALLOWED) {
            response.header(
                    HttpHeaders.ALLOW,
                    String.join(", ", AllowedMethods.of(request.request().path())));
        }
        if (refusal.status() == UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.build();
    }
}

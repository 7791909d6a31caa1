package org.zhibao.kit.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.problem.UnstorableTextException;

/** Refuses a request before its resource sees it: parameters that no database keeps, answers that nobody can write. */
public class AcceptableRequests {

    /** @throws org.zhibao.kit.problem.ProblemException 400 that names the parameter */
    @ServerRequestFilter
    public void refuseUnstorableParameters(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!values.stream().allMatch(UnstorableTextException::isStorable)) {
                throw Problems.badRequest("?" + name, "unstorable-text", Map.of());
            }
        });
    }

    /**
     * A method that names no media type answers in JSON. Asked for any other, it would answer in whatever can be written
     * as that, which for text of any kind is {@code toString}.
     *
     * @throws NotAcceptableException 406
     */
    @ServerRequestFilter
    public void refuseOtherThanJson(ContainerRequestContext request, ResourceInfo resource) {
        boolean acceptsJson =
                request.getAcceptableMediaTypes().stream().anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
        if (!acceptsJson && !namesItsTypes(resource)) {
            throw new NotAcceptableException();
        }
    }

    private static boolean namesItsTypes(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(Produces.class)
                || resource.getResourceClass().isAnnotationPresent(Produces.class);
    }
}

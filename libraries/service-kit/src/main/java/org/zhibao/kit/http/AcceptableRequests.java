package org.zhibao.kit.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;
import org.zhibao.kit.problem.UnstorableTextException;

/**
 * Refuses a request before its resource sees it: parameters that it does not have or that no database keeps, answers that
 * nobody can write.
 */
public class AcceptableRequests {

    private final Map<Method, SortedSet<String>> parametersOf = new ConcurrentHashMap<>();

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
     * A misspelt filter narrows nothing: whoever sends one would take everything for what they asked for.
     *
     * @throws org.zhibao.kit.problem.ProblemException 400 that names the parameters, and those that the method has
     */
    @ServerRequestFilter
    public void refuseUnknownParameters(ContainerRequestContext request, ResourceInfo resource) {
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty()) {
            return;
        }
        var known = parametersOf.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
        var unknown =
                sent.stream().filter(name -> !known.contains(name)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw refusal(unknown, known);
        }
    }

    private static ProblemException refusal(List<String> unknown, SortedSet<String> known) {
        var refusal = new ProblemException(400, "bad-request");
        unknown.forEach(name -> refusal.at(
                "?" + name,
                "unknown-parameter",
                Map.of("parameter", name, "known", known.isEmpty() ? "-" : String.join(", ", known))));
        return refusal;
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

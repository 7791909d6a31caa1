package org.zhibao.kit.description;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.zhibao.kit.problem.Problem;
import org.zhibao.kit.problem.ProblemException;

/** Every error that an operation can give. What its annotations say of one stays; the others are described in general. */
final class Refusals {

    private Refusals() {}

    /**
     * Adds the errors, after parameters, body and success are described.
     *
     * @param endpoint the method behind the operation
     * @param permissions who may call it
     */
    static void describe(Operation operation, Endpoint endpoint, Permissions permissions) {
        var responses = operation.getResponses();
        for (var refusal : possible(operation, endpoint, permissions)) {
            if (!responses.hasAPIResponse(refusal.status())) {
                responses.addAPIResponse(
                        refusal.status(), OASFactory.createAPIResponse().ref(refusal.component()));
            }
        }
        responses.getAPIResponses().forEach((status, response) -> {
            boolean bare = response.getRef() == null && response.getContent() == null;
            if (bare && (status.startsWith("4") || status.startsWith("5"))) {
                response.setContent(content(status));
            }
        });
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static Set<Refusal> possible(Operation operation, Endpoint endpoint, Permissions permissions) {
        var possible = EnumSet.of(Refusal.FAULT, Refusal.UNAVAILABLE);
        boolean body = operation.getRequestBody() != null;
        if (body || isAnyIn(operation, In.QUERY) || isAnyIn(operation, In.PATH)) {
            possible.add(Refusal.MALFORMED);
        }
        if (!permissions.open()) {
            possible.add(Refusal.UNAUTHENTICATED);
        }
        if (!permissions.roles().isEmpty() || (body && !permissions.open())) {
            possible.add(Refusal.FORBIDDEN);
        }
        if (isAnyIn(operation, In.PATH)) {
            possible.add(Refusal.NOT_FOUND);
        }
        if (isAnyIn(operation, In.QUERY)) {
            possible.add(Refusal.RULE);
        }
        if (operation.getResponses().getAPIResponses().entrySet().stream()
                .anyMatch(answer ->
                        answer.getKey().startsWith("2") && answer.getValue().getContent() != null)) {
            possible.add(Refusal.NOT_ACCEPTABLE);
        }
        if (body) {
            possible.addAll(EnumSet.of(Refusal.TOO_LARGE, Refusal.UNSUPPORTED, Refusal.RULE));
        }
        if (endpoint.isIdempotent()) {
            possible.addAll(EnumSet.of(Refusal.CONFLICT, Refusal.RULE));
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(SharedParts::isIfMatch)) {
            possible.addAll(EnumSet.of(Refusal.CONFLICT, Refusal.STALE, Refusal.NO_PRECONDITION));
        }
        return possible;
    }

    private static boolean isAnyIn(Operation operation, Parameter.In place) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    /** The problem, with the general example of its status where there is one. */
    static Content content(String status) {
        var mediaType =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SharedParts.PROBLEM));
        mediaType.addExample("problem", example(status));
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, mediaType);
    }

    private static Example example(String status) {
        for (var refusal : Refusal.values()) {
            if (refusal.status().equals(status)) {
                return OASFactory.createExample().ref(refusal.component());
            }
        }
        var other = new ProblemException(Integer.parseInt(status), "http-error").with("status", status);
        return OASFactory.createExample().value(SharedParts.asValue(other));
    }
}

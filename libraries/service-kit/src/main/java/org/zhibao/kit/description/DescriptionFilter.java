package org.zhibao.kit.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Completes the OpenAPI document of a service when it is built, from the same annotations and types by which the service
 * works: what an operation answers, every error it can give, who may call it. Stops the build where nothing can be derived.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescriptionFilter implements OASFilter {

    /** Name of the security scheme, the same in the gateway's document. */
    private static final String BEARER = "bearer";

    private static final String REQUIRED_ROLES = "x-required-roles";

    private final IndexView index;
    private final Endpoints endpoints;
    private final Forms forms;

    /** Called by Quarkus. */
    public DescriptionFilter(IndexView index) {
        this.index = index;
        this.endpoints = new Endpoints(index);
        this.forms = new Forms(index);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        Scalars.inline(schema);
        forms.describe(schema);
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        SharedParts.addTo(components);
        var answers = new Answers(new AnswerSchemas(index, components));
        var types = new DescribedTypes(index);
        if (document.getPaths() != null) {
            document.getPaths()
                    .getPathItems()
                    .forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
                        var behind = endpoints.of(verb.name(), path);
                        behind.forEach(endpoint -> take(types, endpoint));
                        complete(operation, path, behind, answers);
                    }));
        }
        ViewSchemas.complete(types, document);
        RequestExamples.addTo(document);
        UnusedSchemas.removeFrom(document);
    }

    private static void take(DescribedTypes types, Endpoint endpoint) {
        types.take(endpoint.returnType());
        endpoint.method().parameterTypes().forEach(types::take);
    }

    private static void complete(Operation operation, String path, List<Endpoint> endpoints, Answers answers) {
        var main = endpoints.getFirst();
        var permissions = Permissions.of(main);
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        Parameters.describe(operation, path, main);
        answers.describe(operation, endpoints);
        Refusals.describe(operation, main, permissions);
        secure(operation, permissions);
        var description = operation.getDescription();
        if (description == null || description.isBlank()) {
            throw new IllegalStateException(operation.getOperationId() + " has no description of its own");
        }
        operation.setDescription(description + "\n\n" + permissions.inWords());
    }

    private static void secure(Operation operation, Permissions permissions) {
        operation.setSecurity(new ArrayList<>());
        if (!permissions.open()) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(BEARER, permissions.roles()));
            if (!permissions.roles().isEmpty()) {
                operation.addExtension(REQUIRED_ROLES, permissions.roles());
            }
        }
    }
}

package org.zhibao.kit.description;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** An example beside every request body that has none: in JSON, or in parts of which some are JSON. */
final class RequestExamples {

    private static final String NAME = "example";

    private RequestExamples() {}

    static void addTo(OpenAPI document) {
        var samples = new Samples(document.getComponents());
        for (var operation : SchemaGraph.operations(document)) {
            var body = operation.getRequestBody();
            if (body != null && body.getContent() != null) {
                body.getContent().getMediaTypes().forEach((type, described) -> {
                    boolean structured = type.endsWith("json") || type.startsWith("multipart/");
                    if (type.startsWith("multipart/") && described.getSchema().getProperties() != null) {
                        described
                                .getSchema()
                                .setRequired(List.copyOf(
                                        described.getSchema().getProperties().keySet()));
                    }
                    if (structured && !type.contains("ndjson") && isWithout(described)) {
                        add(document, samples, described);
                    }
                });
            }
        }
    }

    private static boolean isWithout(MediaType described) {
        return described.getSchema() != null && described.getExamples() == null && described.getExample() == null;
    }

    private static void add(OpenAPI document, Samples samples, MediaType described) {
        Schema schema = described.getSchema();
        if (schema.getRef() == null) {
            described.addExample(NAME, OASFactory.createExample().value(samples.of(schema)));
            return;
        }
        var component = Scalars.nameOf(schema.getRef());
        var components = document.getComponents();
        if (components.getExamples() == null || !components.getExamples().containsKey(component)) {
            components.addExample(component, OASFactory.createExample().value(samples.of(schema)));
        }
        described.addExample(NAME, OASFactory.createExample().ref(component));
    }
}

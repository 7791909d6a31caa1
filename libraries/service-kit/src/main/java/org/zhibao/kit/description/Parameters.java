package org.zhibao.kit.description;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jspecify.annotations.Nullable;

/**
 * Parameters: the headers that mechanisms of this library read, and words for those whose name says the same everywhere.
 * What an annotation says stays.
 */
final class Parameters {

    /** Headers that are not described as parameters (OpenAPI 3.1, 4.8.12.2). */
    private static final Set<String> OF_HTTP = Set.of("Accept", "Accept-Language", "Content-Type", "Authorization");

    private static final Map<String, String> CONVENTIONS = Map.ofEntries(
            Map.entry("limit", "At most so many items, 1 to 500"),
            Map.entry("cursor", "Where to go on: next of the part before. Opaque, and bound to the same filters"),
            Map.entry("count", "exact: the answer names the total"),
            Map.entry("region", "GB/T 2260 code; its subtree is meant"),
            Map.entry("number", "Number by which people know it, as a whole"),
            Map.entry("externalReference", "The sender's own number, as a whole"),
            Map.entry("matterId", "Identity of the dispute across cases, mediations and pledges"),
            Map.entry("caseId", "Identity of the case"),
            Map.entry("groupBy", "By what to count"),
            Map.entry("on", "As the law stood on this day; today when absent"),
            Map.entry("{act}", "The act as a kebab-case noun: the end of its path in allowedActs"),
            Map.entry("{code}", "Its code"),
            Map.entry("{name}", "Its name"));

    private static final Map<String, String> EXAMPLES = Map.of("region", "150100");

    private static final int LARGEST_LIMIT = 500;

    private Parameters() {}

    /**
     * Describes the parameters of an operation.
     *
     * @param path its path, whose collections name what an identity is of
     */
    static void describe(Operation operation, String path, Endpoint endpoint) {
        var described = new ArrayList<Parameter>();
        for (var parameter : operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters()) {
            if (parameter.getIn() == In.HEADER && SharedParts.isIfMatch(parameter)) {
                described.add(SharedParts.ifMatchReference());
            } else if (parameter.getIn() != In.HEADER || !OF_HTTP.contains(parameter.getName())) {
                inWords(parameter, path);
                described.add(parameter);
            }
        }
        if (endpoint.isIdempotent() && described.stream().noneMatch(SharedParts::isIdempotencyKey)) {
            described.add(SharedParts.idempotencyKeyReference());
        }
        if (operation.getResponses() != null && operation.getResponses().hasAPIResponse("304")) {
            described.add(SharedParts.ifNoneMatchReference());
        }
        operation.setParameters(described.isEmpty() ? null : described);
    }

    private static void inWords(Parameter parameter, String path) {
        var schema = parameter.getSchema();
        if (parameter.getName().equals("limit") && schema != null && schema.getMaximum() == null) {
            schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(LARGEST_LIMIT));
        }
        if (parameter.getIn() == In.QUERY
                && parameter.getExample() == null
                && schema != null
                && schema.getExamples() == null) {
            parameter.setExample(EXAMPLES.get(parameter.getName()));
        }
        if (isArray(schema) && parameter.getExample() != null && !(parameter.getExample() instanceof List)) {
            parameter.setExample(List.of(parameter.getExample().toString()));
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(
                    parameter.getIn() == In.PATH ? ofPath(parameter.getName(), path) : ofQuery(parameter));
        }
    }

    private static String ofPath(String name, String path) {
        var known = CONVENTIONS.get("{" + name + "}");
        if (known != null) {
            return known;
        }
        var before = path.substring(0, path.indexOf("/{" + name + "}"));
        var collection = before.substring(before.lastIndexOf('/') + 1).replace('-', ' ');
        return "Identity of the " + singular(collection);
    }

    private static String singular(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static String ofQuery(Parameter parameter) {
        var name = parameter.getName();
        var known = CONVENTIONS.get(name);
        if (known != null) {
            return known;
        }
        if (isDate(parameter.getSchema()) && name.endsWith("From")) {
            return "Only those " + words(name.substring(0, name.length() - "From".length())) + " on this day or later";
        }
        if (isDate(parameter.getSchema()) && name.endsWith("To")) {
            return "Only those " + words(name.substring(0, name.length() - "To".length())) + " on this day or before";
        }
        if (schemaSaysLittle(parameter.getSchema())) {
            throw new IllegalStateException("Parameter " + name + " has no description, and none can be derived");
        }
        return "Only those of this " + words(name);
    }

    /** A number or a switch may mean anything. */
    private static boolean schemaSaysLittle(@Nullable Schema schema) {
        return schema != null
                && schema.getType() != null
                && !schema.getType().contains(SchemaType.STRING)
                && !schema.getType().contains(SchemaType.ARRAY);
    }

    private static boolean isArray(@Nullable Schema schema) {
        return schema != null && schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
    }

    private static boolean isDate(@Nullable Schema schema) {
        return schema != null
                && schema.getType() != null
                && schema.getType().contains(SchemaType.STRING)
                && "date".equals(schema.getFormat());
    }

    /** {@code externalReference} as words. */
    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}

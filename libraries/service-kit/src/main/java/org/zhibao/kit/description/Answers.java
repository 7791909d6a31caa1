package org.zhibao.kit.description;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;
import org.zhibao.kit.http.TableExports;

/**
 * Success answers. The scanner derives them from the return type only where no answer is annotated at all, so they are
 * derived here: the status is the annotated one, the content what the methods return.
 */
final class Answers {

    private static final String JSON = "application/json";
    private static final String ENTITY_TAG = "ETag";
    private static final String FILE_NAME = "Content-Disposition";
    private static final DotName POST = DotName.createSimple("jakarta.ws.rs.POST");
    private static final String NOT_MODIFIED = "304";
    private static final String REST_RESPONSE = "org.jboss.resteasy.reactive.RestResponse";

    private final AnswerSchemas schemas;

    Answers(AnswerSchemas schemas) {
        this.schemas = schemas;
    }

    /**
     * Describes what an operation answers when it succeeds.
     *
     * @param endpoints the methods behind it, the described one first
     */
    void describe(Operation operation, List<Endpoint> endpoints) {
        var main = endpoints.getFirst();
        var returned = AnswerSchemas.unwrapped(main.returnType());
        var code = successOf(operation, returned);
        var responses = operation.getResponses();
        var response = responses.getAPIResponse(code);
        if (response == null) {
            response = OASFactory.createAPIResponse();
            responses.addAPIResponse(code, response);
        }
        if (response.getDescription() == null || response.getDescription().equals("OK")) {
            response.setDescription(descriptionOf(returned));
        }
        var content = response.getContent() == null ? OASFactory.createContent() : response.getContent();
        endpoints.forEach(endpoint -> addContent(content, endpoint));
        response.setContent(content.getMediaTypes() == null ? null : content);
        addHeaders(operation, response, code, main, returned);
        if (endpoints.stream().flatMap(endpoint -> endpoint.produces().stream()).anyMatch(Answers::isTable)) {
            addHeader(response, FILE_NAME);
        }
        if (responses.hasAPIResponse(NOT_MODIFIED)) {
            addHeader(response, ENTITY_TAG);
            addHeader(responses.getAPIResponse(NOT_MODIFIED), ENTITY_TAG);
        }
    }

    private static String descriptionOf(Type returned) {
        if (AnswerSchemas.isNothing(returned)) {
            return "Done; there is nothing to say";
        }
        return AnswerSchemas.isPage(returned) ? "A part of the list" : "As it is now";
    }

    /** The annotated success, which says its status; a sibling that the scanner added of its own goes. */
    private static String successOf(Operation operation, Type returned) {
        var responses = operation.getResponses();
        var codes = responses.getAPIResponses().keySet().stream()
                .filter(code -> code.startsWith("2"))
                .toList();
        var derived = AnswerSchemas.isNothing(returned) ? "204" : "200";
        if (codes.size() < 2) {
            return codes.isEmpty() ? derived : codes.getFirst();
        }
        throw new IllegalStateException(operation.getOperationId() + " has more than one success: " + codes);
    }

    private void addContent(Content content, Endpoint endpoint) {
        var returned = AnswerSchemas.unwrapped(endpoint.returnType());
        if (AnswerSchemas.isNothing(returned)) {
            return;
        }
        var types = endpoint.produces().isEmpty() ? List.of(JSON) : endpoint.produces();
        for (var type : types) {
            // Of parts of lists and of streams the scanner would describe the Java type.
            boolean described = content.getMediaType(type) != null
                    && content.getMediaType(type).getSchema() != null
                    && !AnswerSchemas.isPage(returned)
                    && !AnswerSchemas.isStream(returned);
            if (!described) {
                content.addMediaType(type, OASFactory.createMediaType().schema(schemaOf(returned, type)));
            }
        }
    }

    private Schema schemaOf(Type returned, String mediaType) {
        if (!AnswerSchemas.isStream(returned)) {
            return schemas.of(returned);
        }
        var bytes = OASFactory.createSchema().addType(SchemaType.STRING);
        return mediaType.startsWith("text/") || mediaType.contains("json") ? bytes : bytes.format("binary");
    }

    private static void addHeaders(
            Operation operation, APIResponse response, String code, Endpoint main, Type returned) {
        if (code.equals("201") || code.equals("202")) {
            addHeader(response, "Location");
        }
        if (isPartOfList(operation, returned)) {
            addHeader(response, "Link");
        } else if (!code.equals("202") && !isMereReport(operation, code, main) && isRepresentation(main, returned)) {
            addHeader(response, ENTITY_TAG);
        }
    }

    /** What people open with a program of their own, and so save first. */
    private static boolean isTable(String mediaType) {
        return mediaType.equals("text/csv") || mediaType.equals(TableExports.XLSX);
    }

    /** A page, or another answer that is gone on with by a cursor. */
    private static boolean isPartOfList(Operation operation, Type returned) {
        return returned.name().withoutPackagePrefix().endsWith("Page")
                || (operation.getParameters() != null
                        && operation.getParameters().stream()
                                .anyMatch(parameter -> "cursor".equals(parameter.getName())));
    }

    /** What a POST answers that neither makes nor changes something with a version, such as the result of an import. */
    private static boolean isMereReport(Operation operation, String code, Endpoint endpoint) {
        boolean based = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(SharedParts::isIfMatch);
        return endpoint.method().hasDeclaredAnnotation(POST) && code.equals("200") && !based;
    }

    /** Methods wrap what has a version, and nothing else in JSON. */
    private static boolean isRepresentation(Endpoint endpoint, Type returned) {
        return endpoint.returnType().name().toString().equals(REST_RESPONSE)
                && !AnswerSchemas.isStream(returned)
                && !returned.name().toString().startsWith("java.lang.");
    }

    private static void addHeader(APIResponse response, String name) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
            response.addHeader(name, OASFactory.createHeader().ref(name));
        }
    }
}

package org.zhibao.kit.description;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.problem.Problems;

/** What the operations of all services have in common, each once among the components. */
final class SharedParts {

    static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";
    /** Described here and nowhere else, so that they are the same in every service. */
    static final Set<String> SCHEMAS = Set.of(PROBLEM, VIOLATION);

    static final String IF_MATCH = "If-Match";
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final String IF_MATCH_PART = "IfMatch";
    private static final String IF_NONE_MATCH_PART = "IfNoneMatch";
    private static final String IDEMPOTENCY_KEY_PART = "IdempotencyKey";
    private static final int LONGEST_KEY = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedParts() {}

    static void addTo(Components components) {
        components.addSchema(VIOLATION, violation());
        components.addSchema(PROBLEM, problem());
        components.addParameter(IF_MATCH_PART, ifMatch());
        components.addParameter(IF_NONE_MATCH_PART, ifNoneMatch());
        components.addParameter(IDEMPOTENCY_KEY_PART, idempotencyKey());
        addHeader(components, "ETag", "Version of the representation, for If-Match", "\"3\"");
        addHeader(components, "Location", "Where the resource is read", "/api/v1/cases/" + Samples.ID);
        addHeader(
                components, "Link", "rel=\"next\" leads to the part that follows (RFC 8288); absent at the end", null);
        addHeader(
                components,
                "Content-Disposition",
                "With CSV and XLSX: the name to save the file under, what it shows and the day, percent-encoded UTF-8"
                        + " (RFC 8187)",
                "attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6-2026-03-02.csv");
        addHeader(components, "Retry-After", "Seconds until it is worth trying again", "2");
        for (var refusal : Refusal.values()) {
            components.addExample(
                    refusal.component(),
                    OASFactory.createExample().summary(refusal.description()).value(asValue(refusal.sample())));
            var response = OASFactory.createAPIResponse()
                    .description(refusal.description())
                    .content(Refusals.content(refusal.status()));
            if (refusal == Refusal.UNAVAILABLE) {
                response.addHeader("Retry-After", OASFactory.createHeader().ref("Retry-After"));
            }
            components.addResponse(refusal.component(), response);
        }
    }

    /** A refusal as it is answered to a caller who reads English. */
    static Map<?, ?> asValue(ProblemException refusal) {
        return JSON.convertValue(Problems.render(refusal, Locale.ENGLISH, "/api/v1/cases/" + Samples.ID), Map.class);
    }

    private static void addHeader(Components components, String name, String description, @Nullable String example) {
        components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .example(example)
                        .schema(text()));
    }

    private static Parameter ifMatch() {
        return OASFactory.createParameter()
                .name(IF_MATCH)
                .in(In.HEADER)
                .required(true)
                .description("ETag of the representation that the command is based on")
                .example("\"3\"")
                .schema(text());
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name("If-None-Match")
                .in(In.HEADER)
                .description("ETag of the representation that the caller has; the answer is 304 while that is current")
                .example("\"3\"")
                .schema(text());
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IDEMPOTENCY_KEY)
                .in(In.HEADER)
                .description(
                        "Makes it safe to repeat the request: the same key with the same content gets the answer of"
                                + " the first time. Kept for seven days")
                .example(Samples.KEY)
                .schema(text().pattern("^[\\x21-\\x7E]+$")
                        .minLength(1)
                        .maxLength(LONGEST_KEY)
                        .addExtension(Forms.EXTENSION, Forms.inWords("zhibao.form.idempotency-key")));
    }

    static boolean isIfMatch(Parameter parameter) {
        return IF_MATCH.equals(parameter.getName()) || isReference(parameter, IF_MATCH_PART);
    }

    static boolean isIdempotencyKey(Parameter parameter) {
        return IDEMPOTENCY_KEY.equals(parameter.getName()) || isReference(parameter, IDEMPOTENCY_KEY_PART);
    }

    private static boolean isReference(Parameter parameter, String part) {
        return parameter.getRef() != null && parameter.getRef().endsWith("/" + part);
    }

    static Parameter ifMatchReference() {
        return OASFactory.createParameter().ref(IF_MATCH_PART);
    }

    static Parameter ifNoneMatchReference() {
        return OASFactory.createParameter().ref(IF_NONE_MATCH_PART);
    }

    static Parameter idempotencyKeyReference() {
        return OASFactory.createParameter().ref(IDEMPOTENCY_KEY_PART);
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(
                        "An error (RFC 9457). Further members depend on `code`, such as the acts that are allowed now")
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail")
                .addRequired("code")
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text().description("Path of the request"))
                .addProperty("code", text().description("Stable machine code, the last part of type"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(VIOLATION)));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One broken rule in a request")
                .addRequired("pointer")
                .addRequired("code")
                .addRequired("detail")
                .addProperty(
                        "pointer",
                        text().description("JSON Pointer (RFC 6901) into the body, ?name for a query parameter, {name}"
                                + " for a part of the path"))
                .addProperty("code", text().description("Stable machine code of the rule"))
                .addProperty("detail", text().description("The rule in words, in the caller's language"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}

package org.zhibao.kit.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenAPI document as tests look at it: its operations, references followed, values held against its schemas. */
public final class ApiDocument {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An operation and where it stands. */
    public record Operation(String method, String path, JsonNode description) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final JsonNode root;
    private final JsonSchemaFactory schemas = factory();
    private final SchemaValidatorsConfig config =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    public ApiDocument(JsonNode root) {
        this.root = root;
    }

    /** The document that a service or the gateway serves. */
    public static ApiDocument at(URI address) {
        try (var content = address.toURL().openStream()) {
            return new ApiDocument(JSON.readTree(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No description at " + address, unreadable);
        }
    }

    public JsonNode root() {
        return root;
    }

    public List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        root.path("paths")
                .properties()
                .forEach(path -> METHODS.stream()
                        .filter(method -> path.getValue().has(method))
                        .forEach(method -> operations.add(new Operation(
                                method, path.getKey(), path.getValue().path(method)))));
        return operations;
    }

    /** The object itself, or what it refers to; missing when that leads nowhere. */
    public JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? resolved(root.at(reference.substring(1))) : node;
    }

    /** What is wrong with a value, by a schema of this document; empty when nothing is. */
    public List<String> faults(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(ValidationMessage::toString)
                .sorted()
                .toList();
    }

    /** JSON Schema 2020-12, and the member in which the components of a document stand. */
    private static JsonSchemaFactory factory() {
        var dialect = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                .keyword(new NonValidationKeyword("components"))
                .build();
        return JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
                .defaultMetaSchemaIri(dialect.getIri())
                .metaSchema(dialect)
                .build();
    }

    private JsonSchema compile(JsonNode schema) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", root.path("components"));
        return schemas.getSchema(whole, config);
    }
}

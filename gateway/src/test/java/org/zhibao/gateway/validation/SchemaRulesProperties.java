package org.zhibao.gateway.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.Validator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The compiled rules agree with an independent implementation of JSON Schema 2020-12 on random schemas and values. */
class SchemaRulesProperties {

    @Property(tries = 1500)
    void agreeWithAnIndependentImplementation(@ForAll("schemas") JsonObject schema, @ForAll("values") Object value) {
        var text = Json.encode(value);
        var rule = new SchemaCompiler(new Document(new JsonObject())).compile(new JsonObject(schema.encode()).getMap());
        var trail = Trail.ofBody();
        rule.check(JsonBody.read(Buffer.buffer(text)), trail);

        boolean expected = Validator.create(
                        JsonSchema.of(new JsonObject(schema.encode())),
                        new JsonSchemaOptions()
                                .setBaseUri("app://test")
                                .setDraft(Draft.DRAFT202012)
                                .setOutputFormat(OutputFormat.Flag))
                .validate(Json.decodeValue(text))
                .getValid();

        assertThat(trail.found() == 0).as("%s against %s", text, schema).isEqualTo(expected);
    }

    @Provide
    Arbitrary<JsonObject> schemas() {
        return schema(2);
    }

    private static Arbitrary<JsonObject> schema(int depth) {
        var leaf = Arbitraries.oneOf(
                Arbitraries.of("object", "array", "string", "integer", "number", "boolean", "null")
                        .map(type -> new JsonObject().put("type", type)),
                Arbitraries.of(List.of("string", "null"), List.of("integer", "array"))
                        .map(types -> new JsonObject().put("type", new JsonArray(types))),
                Arbitraries.integers().between(0, 3).map(n -> new JsonObject().put("minLength", n)),
                Arbitraries.integers().between(0, 3).map(n -> new JsonObject().put("maxLength", n)),
                Arbitraries.integers().between(-2, 3).map(n -> new JsonObject().put("minimum", n)),
                Arbitraries.doubles().between(-2, 3).ofScale(1).map(n -> new JsonObject().put("exclusiveMaximum", n)),
                Arbitraries.integers().between(0, 2).map(n -> new JsonObject().put("maxItems", n)),
                Arbitraries.integers().between(0, 2).map(n -> new JsonObject().put("minProperties", n)),
                Arbitraries.of("^a", "b$", "^[ab]{2}$").map(pattern -> new JsonObject().put("pattern", pattern)),
                Arbitraries.just(new JsonObject()
                        .put("enum", new JsonArray().add("a").add(1).add("ab"))),
                Arbitraries.just(new JsonObject().put("required", new JsonArray().add("a"))));
        if (depth == 0) {
            return leaf;
        }
        var part = schema(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                part.map(item -> new JsonObject().put("items", item)),
                part.map(item -> new JsonObject().put("not", item)),
                Combinators.combine(part, part)
                        .as((a, b) -> new JsonObject()
                                .put("properties", new JsonObject().put("a", a).put("b", b))),
                part.map(a -> new JsonObject()
                        .put("properties", new JsonObject().put("a", a))
                        .put("additionalProperties", false)),
                part.list().ofMinSize(1).ofMaxSize(3).map(parts -> new JsonObject().put("anyOf", new JsonArray(parts))),
                part.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(parts -> new JsonObject().put("allOf", new JsonArray(parts))));
    }

    @Provide
    Arbitrary<Object> values() {
        return value(2);
    }

    private static Arbitrary<Object> value(int depth) {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                Arbitraries.of("", "a", "ab", "b", "abc", "内蒙古").map(Object.class::cast),
                Arbitraries.integers().between(-3, 4).map(Object.class::cast),
                Arbitraries.doubles().between(-3, 4).ofScale(1).map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast));
        if (depth == 0) {
            return leaf;
        }
        var part = value(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                part.list().ofMaxSize(3).map(items -> (Object) new JsonArray(items)),
                Combinators.combine(part, part)
                        .as((a, b) -> new JsonObject().put("a", a).put("b", b)),
                part.map(a -> new JsonObject().put("a", a)),
                part.map(c -> new JsonObject().put("c", c)));
    }
}

package org.zhibao.gateway.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhibao.gateway.problem.Text;

/**
 * Turns the schemas of an OpenAPI 3.1 document (JSON Schema 2020-12) into rules, once per document. A keyword it does not
 * know is not asserted, because a request must never be refused here that its service would accept; for the same reason
 * {@code oneOf} asks for at least one match.
 */
final class SchemaCompiler {

    private static final Logger LOG = Logger.getLogger(SchemaCompiler.class);

    /** Stands in for a schema that is being compiled, so that schemas may refer to themselves. */
    private static final class Reference implements Rule {
        private Rule target = Rule.ANYTHING;

        @Override
        public void check(@Nullable Object value, Trail trail) {
            target.check(value, trail);
        }
    }

    private final Document document;
    private final Map<String, Reference> references = new HashMap<>();

    SchemaCompiler(Document document) {
        this.document = document;
    }

    Rule compile(@Nullable Object schema) {
        return switch (schema) {
            case Boolean allowed -> allowed ? Rule.ANYTHING : ShapeRules.nothing();
            case Map<?, ?> object -> compileObject(object);
            case null, default -> Rule.ANYTHING;
        };
    }

    private Rule compileObject(Map<?, ?> schema) {
        var rules = new ArrayList<Rule>();
        if (schema.get("$ref") instanceof String reference) {
            rules.add(reference(reference));
        }
        var types = typesOf(schema);
        if (!types.isEmpty()) {
            rules.add(ValueRules.type(types));
        }
        if (schema.get("enum") instanceof List<?> values) {
            rules.add(ValueRules.oneOfValues(values));
        }
        if (schema.containsKey("const")) {
            var only = new ArrayList<@Nullable Object>();
            only.add(schema.get("const"));
            rules.add(ValueRules.oneOfValues(only));
        }
        text(schema, rules);
        numbers(schema, rules);
        members(schema, rules);
        combinations(schema, rules);
        return rules.isEmpty() ? Rule.ANYTHING : ShapeRules.all(rules);
    }

    private Rule reference(String pointer) {
        var known = references.get(pointer);
        if (known != null) {
            return known;
        }
        var reference = new Reference();
        references.put(pointer, reference);
        reference.target = compile(document.resolve(pointer));
        return reference.target;
    }

    static Set<JsonType> typesOf(Map<?, ?> schema) {
        var types = EnumSet.noneOf(JsonType.class);
        var declared = schema.get("type") instanceof List<?> several ? several : listOfNullable(schema.get("type"));
        for (var keyword : declared) {
            var type = JsonType.of(String.valueOf(keyword));
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }

    private static List<?> listOfNullable(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private static void text(Map<?, ?> schema, List<Rule> rules) {
        if (schema.containsKey("minLength") || schema.containsKey("maxLength")) {
            rules.add(ValueRules.length(bound(schema, "minLength", 0), bound(schema, "maxLength", Long.MAX_VALUE)));
        }
        // A UUID's own format says enough; patterns generated beside it differ in which letters they allow.
        if (schema.get("pattern") instanceof String pattern && !"uuid".equals(schema.get("format"))) {
            try {
                rules.add(ValueRules.pattern(Pattern.compile(pattern), form(schema)));
            } catch (PatternSyntaxException notJava) {
                LOG.warnf("Pattern not asserted, ECMA 262 allows it but Java does not: %s", pattern);
            }
        }
        if (schema.get("format") instanceof String format) {
            rules.add(ValueRules.format(format));
        }
    }

    /** The words that the services write beside their patterns. */
    private static Text form(Map<?, ?> schema) {
        return schema.get("x-form") instanceof Map<?, ?> form
                ? new Text(String.valueOf(form.get("zh")), String.valueOf(form.get("en")))
                : new Text("不是接口文档所要求的格式", "is not of the form that the API document asks for");
    }

    private static void numbers(Map<?, ?> schema, List<Rule> rules) {
        if (schema.get("minimum") instanceof Number bound) {
            rules.add(ValueRules.atLeast(bound, false));
        }
        if (schema.get("exclusiveMinimum") instanceof Number bound) {
            rules.add(ValueRules.atLeast(bound, true));
        }
        if (schema.get("maximum") instanceof Number bound) {
            rules.add(ValueRules.atMost(bound, false));
        }
        if (schema.get("exclusiveMaximum") instanceof Number bound) {
            rules.add(ValueRules.atMost(bound, true));
        }
    }

    private void members(Map<?, ?> schema, List<Rule> rules) {
        var required = schema.get("required") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.<String>of();
        if (!required.isEmpty()) {
            rules.add(ShapeRules.required(required));
        }
        var known = new HashMap<String, Rule>();
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, property) -> known.put(String.valueOf(name), compile(property)));
        }
        // Members that a pattern might name, or that another branch declares, are not unknown.
        boolean closed = !schema.containsKey("patternProperties");
        var others = closed ? additional(schema.get("additionalProperties")) : null;
        if (!known.isEmpty() || others != null) {
            rules.add(ShapeRules.properties(known, Set.copyOf(required), others));
        }
        if (schema.containsKey("items") && !schema.containsKey("prefixItems")) {
            rules.add(ShapeRules.items(compile(schema.get("items"))));
        }
        sizes(schema, rules, "minItems", "maxItems");
        sizes(schema, rules, "minProperties", "maxProperties");
    }

    private static void sizes(Map<?, ?> schema, List<Rule> rules, String min, String max) {
        if (schema.containsKey(min) || schema.containsKey(max)) {
            var kind = min.equals("minItems") ? JsonType.ARRAY : JsonType.OBJECT;
            rules.add(ShapeRules.size(kind, bound(schema, min, 0), bound(schema, max, Long.MAX_VALUE)));
        }
    }

    private @Nullable Rule additional(@Nullable Object schema) {
        return switch (schema) {
            case Boolean allowed -> allowed ? null : ShapeRules.unknownProperty();
            case Map<?, ?> object -> compileObject(object);
            case null, default -> null;
        };
    }

    private void combinations(Map<?, ?> schema, List<Rule> rules) {
        if (schema.get("allOf") instanceof List<?> parts) {
            parts.forEach(part -> rules.add(compile(part)));
        }
        for (var keyword : List.of("anyOf", "oneOf")) {
            if (schema.get(keyword) instanceof List<?> parts && !parts.isEmpty()) {
                rules.add(ShapeRules.any(parts.stream().map(this::compile).toList()));
            }
        }
        if (schema.get("not") instanceof Map<?, ?> forbidden && !forbidden.isEmpty()) {
            rules.add(ShapeRules.not(compileObject(forbidden)));
        }
    }

    private static long bound(Map<?, ?> schema, String keyword, long otherwise) {
        return schema.get(keyword) instanceof Number number ? number.longValue() : otherwise;
    }
}

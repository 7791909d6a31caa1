package org.zhibao.kit.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * A request made from its schema: what is required, and whatever has an example of its own. A schema with an example as a
 * whole keeps that.
 */
final class Samples {

    static final String ID = "0197a3f0-7c1e-7a7a-8a4e-3f0c7b1f9d21";
    static final String KEY = "7f1c2f5e-office-2023-000117";

    private static final String DATE = "2023-03-06";
    private static final String TIME = "2023-03-06T09:30:00+08:00";
    private static final String TEXT = "示例";
    private static final int DEEPEST = 12;

    private final Components components;

    Samples(Components components) {
        this.components = components;
    }

    /** A value that the schema describes. */
    Object of(Schema schema) {
        return of(schema, 0);
    }

    private Object of(Schema schema, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("A schema that requires itself");
        }
        var given = given(schema);
        if (given != null) {
            return given;
        }
        var target = target(schema);
        if (target != null) {
            return of(target, depth + 1);
        }
        return switch (typeOf(schema)) {
            case OBJECT -> object(schema, depth);
            case ARRAY -> array(schema, depth);
            case INTEGER, NUMBER -> schema.getMinimum() == null ? 1 : schema.getMinimum();
            case BOOLEAN -> true;
            case STRING, NULL -> text(schema);
        };
    }

    /** What the description itself gives as a value. */
    private static @Nullable Object given(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().getFirst();
        }
        if (schema.getDefaultValue() != null) {
            return schema.getDefaultValue();
        }
        return schema.getEnumeration() == null ? null : schema.getEnumeration().getFirst();
    }

    private @Nullable Schema target(Schema schema) {
        if (schema.getRef() != null) {
            return components.getSchemas().get(Scalars.nameOf(schema.getRef()));
        }
        for (var alternatives : new List<?>[] {schema.getAllOf(), schema.getAnyOf(), schema.getOneOf()}) {
            if (alternatives != null && alternatives.getFirst() instanceof Schema first) {
                return first;
            }
        }
        return null;
    }

    private static SchemaType typeOf(Schema schema) {
        if (schema.getType() != null) {
            return schema.getType().getFirst();
        }
        return schema.getProperties() == null ? SchemaType.STRING : SchemaType.OBJECT;
    }

    private Map<String, Object> object(Schema schema, int depth) {
        var members = new LinkedHashMap<String, Object>();
        if (schema.getProperties() != null) {
            var required = schema.getRequired() == null ? List.of() : schema.getRequired();
            schema.getProperties().forEach((name, property) -> {
                if (required.contains(name) || property.getExamples() != null) {
                    members.put(name, of(property, depth + 1));
                }
            });
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            members.put("key", of(schema.getAdditionalPropertiesSchema(), depth + 1));
        }
        return members;
    }

    private List<Object> array(Schema schema, int depth) {
        if (schema.getItems() == null) {
            return List.of();
        }
        int fewest = schema.getMinItems() == null ? 1 : Math.max(1, schema.getMinItems());
        return Collections.nCopies(fewest, of(schema.getItems(), depth + 1));
    }

    private static String text(Schema schema) {
        return switch (schema.getFormat()) {
            case "date" -> DATE;
            case "date-time" -> TIME;
            case "uuid" -> ID;
            case null, default -> TEXT;
        };
    }
}

package org.zhibao.events.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.DomainEvent;

/**
 * JSON Schemas (2020-12) of the payload records. What is {@code @Nullable} may be {@code null} or absent; all else is
 * required; members that a consumer does not know are always allowed.
 */
final class EventSchemas {

    private final Javadocs javadocs;
    private final SchemaGenerator generator;

    EventSchemas(Javadocs javadocs) {
        this.javadocs = javadocs;
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule())
                .with(
                        Option.ADDITIONAL_FIXED_TYPES,
                        Option.STANDARD_FORMATS,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.INLINE_NULLABLE_SCHEMAS,
                        Option.PLAIN_DEFINITION_KEYS);
        config.forFields()
                .withNullableCheck(EventSchemas::nullable)
                .withRequiredCheck(field -> !nullable(field))
                .withDescriptionResolver(this::description);
        config.forTypesInGeneral()
                // As they are declared, which is how they are written.
                .withPropertySorter((one, other) -> 0)
                .withTypeAttributeOverride((schema, scope, context) ->
                        describe(schema, scope.getType().getErasedType()));
        generator = new SchemaGenerator(config.build());
    }

    ObjectNode of(Class<? extends DomainEvent> payload) {
        return generator.generateSchema(payload);
    }

    /** {@code CaseDecided} as people write it: {@code Case decided}. */
    static String title(Class<?> type) {
        var name = type.getSimpleName();
        return name.charAt(0) + name.substring(1).replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private void describe(ObjectNode schema, Class<?> type) {
        if (type.isRecord()) {
            schema.put("title", title(type));
            javadocs.of(type).ifPresent(text -> schema.put("description", text));
            schema.put("additionalProperties", true);
        }
    }

    private @Nullable String description(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return null;
        }
        return javadocs.of(field.getDeclaringType().getErasedType(), field.getDeclaredName())
                .orElse(null);
    }

    private static boolean nullable(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}

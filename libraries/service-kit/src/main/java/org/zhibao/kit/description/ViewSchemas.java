package org.zhibao.kit.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * What a client finds in an answer for certain: members of records that are not {@code @Nullable}. Others are absent, or
 * null where the record does not leave nulls out. Records that requests are made of keep what validation says of them.
 */
final class ViewSchemas {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final Set<String> EMPTY_AT_TIMES =
            Set.of("java.util.List", "java.util.Set", "java.util.Map", "java.util.SortedSet", "java.lang.String");

    private ViewSchemas() {}

    static void complete(DescribedTypes types, OpenAPI document) {
        var graph = new SchemaGraph(document);
        var names = new ArrayList<>(graph.ofAnswers());
        names.removeAll(graph.ofRequests());
        names.removeAll(SharedParts.SCHEMAS);
        for (var name : names) {
            var record = types.byName().get(name);
            var schema = document.getComponents().getSchemas().get(name);
            if (record != null && record.isRecord() && schema != null && schema.getProperties() != null) {
                complete(schema, record);
            }
        }
    }

    private static void complete(Schema schema, ClassInfo record) {
        var included = included(record);
        var required = new ArrayList<String>();
        for (var component : record.recordComponents()) {
            var property = schema.getProperties().get(component.name());
            if (property == null) {
                continue;
            }
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            if (!nullable && !(included.equals("NON_EMPTY") && isEmptyAtTimes(component))) {
                required.add(component.name());
            } else if (nullable && included.equals("ALWAYS")) {
                required.add(component.name());
                allowNull(property);
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static String included(ClassInfo record) {
        var annotation = record.declaredAnnotation(INCLUDE);
        return annotation == null || annotation.value() == null
                ? "ALWAYS"
                : annotation.value().asEnum();
    }

    private static boolean isEmptyAtTimes(RecordComponentInfo component) {
        return component.type().kind() != Type.Kind.PRIMITIVE
                && EMPTY_AT_TIMES.contains(component.type().name().toString());
    }

    private static void allowNull(Schema property) {
        var nothing = OASFactory.createSchema().addType(SchemaType.NULL);
        if (property.getRef() != null) {
            property.setAnyOf(List.of(OASFactory.createSchema().ref(property.getRef()), nothing));
            property.setRef(null);
            property.setType(null);
        } else if (property.getType() != null && !property.getType().contains(SchemaType.NULL)) {
            property.addType(SchemaType.NULL);
        }
    }
}

package org.zhibao.kit.description;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.Page;

/** Schemas of the types that resource methods return. */
final class AnswerSchemas {

    private static final Set<String> WRAPPERS = Set.of(
            "org.jboss.resteasy.reactive.RestResponse",
            "io.smallrye.mutiny.Uni",
            "java.util.concurrent.CompletionStage",
            "java.util.Optional");
    private static final Set<String> LISTS =
            Set.of("java.util.List", "java.util.Set", "java.util.SortedSet", "java.util.Collection");
    private static final Set<String> STREAMS =
            Set.of("jakarta.ws.rs.core.StreamingOutput", "java.io.InputStream", "java.io.File");
    private static final Map<String, Scalar> SCALARS = Map.of(
            "java.lang.String", new Scalar(SchemaType.STRING, null),
            "boolean", new Scalar(SchemaType.BOOLEAN, null),
            "java.lang.Boolean", new Scalar(SchemaType.BOOLEAN, null),
            "int", new Scalar(SchemaType.INTEGER, "int32"),
            "java.lang.Integer", new Scalar(SchemaType.INTEGER, "int32"),
            "long", new Scalar(SchemaType.INTEGER, "int64"),
            "java.lang.Long", new Scalar(SchemaType.INTEGER, "int64"),
            "java.util.UUID", new Scalar(SchemaType.STRING, "uuid"),
            "java.time.LocalDate", new Scalar(SchemaType.STRING, "date"),
            "java.time.Instant", new Scalar(SchemaType.STRING, "date-time"));

    private record Scalar(SchemaType type, @Nullable String format) {}

    private final IndexView index;
    private final Components components;

    AnswerSchemas(IndexView index, Components components) {
        this.index = index;
        this.components = components;
    }

    /** What a method's return type is about, out of the wrappers of HTTP and time. */
    static Type unwrapped(Type type) {
        return WRAPPERS.contains(type.name().toString()) && type.kind() == Type.Kind.PARAMETERIZED_TYPE
                ? unwrapped(type.asParameterizedType().arguments().getFirst())
                : type;
    }

    static boolean isNothing(Type unwrapped) {
        return unwrapped.kind() == Type.Kind.VOID || unwrapped.name().toString().equals("java.lang.Void");
    }

    /** Whether the bytes are written as they are, so that the media type alone says what they mean. */
    static boolean isStream(Type unwrapped) {
        return unwrapped.kind() == Type.Kind.ARRAY
                || STREAMS.contains(unwrapped.name().toString());
    }

    static boolean isPage(Type unwrapped) {
        return unwrapped.name().toString().equals(Page.class.getName());
    }

    /** The schema of a type as JSON. */
    Schema of(Type type) {
        var name = type.name().toString();
        if (type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            var arguments = type.asParameterizedType().arguments();
            if (LISTS.contains(name)) {
                return OASFactory.createSchema().addType(SchemaType.ARRAY).items(of(arguments.getFirst()));
            }
            if (name.equals("java.util.Map")) {
                return OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .additionalPropertiesSchema(of(arguments.getLast()));
            }
            if (isPage(type)) {
                return pageOf(arguments.getFirst());
            }
            throw new IllegalStateException("No schema is derived for " + type);
        }
        var scalar = SCALARS.get(name);
        if (scalar != null) {
            return OASFactory.createSchema().addType(scalar.type).format(scalar.format);
        }
        return OASFactory.createSchema().ref(componentOf(type.name()));
    }

    private Schema pageOf(Type item) {
        var name = componentOf(item.name()) + "Page";
        components.addSchema(
                name,
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description("A part of a list")
                        .addRequired("items")
                        .addProperty(
                                "items",
                                OASFactory.createSchema()
                                        .addType(SchemaType.ARRAY)
                                        .items(of(item)))
                        .addProperty("next", text("Cursor of the part that follows; absent at the end"))
                        .addProperty(
                                "total",
                                OASFactory.createSchema()
                                        .addType(SchemaType.INTEGER)
                                        .format("int64")
                                        .description("How many there are in all, when asked for with count")));
        return OASFactory.createSchema().ref(name);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    /**
     * The component that describes a class.
     *
     * @throws IllegalStateException when there is none
     */
    private String componentOf(DotName type) {
        var name = ComponentNames.of(index, type);
        if (!components.getSchemas().containsKey(name)) {
            throw new IllegalStateException(
                    type + " is answered but not described: give it @Schema(name = …), unique in the service");
        }
        return name;
    }
}

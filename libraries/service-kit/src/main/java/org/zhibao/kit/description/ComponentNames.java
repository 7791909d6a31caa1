package org.zhibao.kit.description;

import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** How the scanner names the schema of a class: by its annotation, or else by its simple name. */
final class ComponentNames {

    static final DotName SCHEMA = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    /** Described by the configuration of this library, since the library of amounts knows no OpenAPI. */
    private static final DotName MONEY = DotName.createSimple("org.zhibao.identifiers.money.Money$Json");

    private ComponentNames() {}

    static String of(IndexView index, DotName type) {
        var described = index.getClassByName(type);
        return described == null ? type.withoutPackagePrefix() : of(described);
    }

    static String of(ClassInfo type) {
        return type.name().equals(MONEY) ? "Money" : annotated(type).orElseGet(type::simpleName);
    }

    private static Optional<String> annotated(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(SCHEMA))
                .map(annotation -> annotation.value("name"))
                .map(value -> value.asString());
    }
}

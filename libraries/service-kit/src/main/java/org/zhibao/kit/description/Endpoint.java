package org.zhibao.kit.description;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** A resource method as the index has it. */
record Endpoint(ClassInfo resource, MethodInfo method) {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");
    private static final DotName IDEMPOTENT = DotName.createSimple("org.zhibao.kit.idempotency.Idempotent");

    /** An annotation of the method itself, or else of its class. */
    Optional<AnnotationInstance> annotation(DotName name) {
        return Optional.ofNullable(method.declaredAnnotation(name))
                .or(() -> Optional.ofNullable(resource.declaredAnnotation(name)));
    }

    boolean isIdempotent() {
        return annotation(IDEMPOTENT).isPresent();
    }

    /** Kept out of the description: another form of the answer of the operation that is described. */
    boolean isHidden() {
        var operation = method.declaredAnnotation(OPERATION);
        return operation != null
                && operation.value("hidden") != null
                && operation.value("hidden").asBoolean();
    }

    /** The types that the method says it produces, without their parameters. */
    List<String> produces() {
        return annotation(PRODUCES).stream()
                .flatMap(annotation -> Arrays.stream(annotation.value().asStringArray()))
                .map(type -> type.replaceFirst("\\s*;.*", ""))
                .toList();
    }

    Type returnType() {
        return method.returnType();
    }
}

package org.zhibao.kit.description;

import java.util.List;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;

/**
 * Who may call an operation, as its annotations have it.
 *
 * @param open whether no token is needed
 * @param roles realm roles of which the caller needs one; empty when a token is enough
 */
record Permissions(boolean open, List<String> roles) {

    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName AUTHENTICATED = DotName.createSimple("io.quarkus.security.Authenticated");
    /** Every caller with a token. */
    private static final String ANY_ROLE = "**";

    /** @throws IllegalStateException when neither the method nor its class says who may call it */
    static Permissions of(Endpoint endpoint) {
        var method = endpoint.method();
        for (var annotations :
                List.of(method.declaredAnnotations(), endpoint.resource().declaredAnnotations())) {
            for (var annotation : annotations) {
                if (annotation.name().equals(PERMIT_ALL)) {
                    return new Permissions(true, List.of());
                }
                if (annotation.name().equals(AUTHENTICATED)) {
                    return new Permissions(false, List.of());
                }
                if (annotation.name().equals(ROLES_ALLOWED)) {
                    return new Permissions(false, rolesIn(annotation));
                }
            }
        }
        throw new IllegalStateException(
                "Nothing says who may call " + endpoint.resource().name() + "." + method.name());
    }

    private static List<String> rolesIn(AnnotationInstance annotation) {
        var roles = List.of(annotation.value().asStringArray());
        return roles.contains(ANY_ROLE) ? List.of() : roles;
    }

    /** The same in words. */
    String inWords() {
        if (open) {
            return "Open to everyone, without a token.";
        }
        return roles.isEmpty()
                ? "For every caller with a token, whatever the role."
                : roles.stream().map(role -> "`" + role + "`").collect(Collectors.joining(", ", "Roles: ", "."));
    }
}

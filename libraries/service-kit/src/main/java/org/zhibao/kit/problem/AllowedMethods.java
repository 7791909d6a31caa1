package org.zhibao.kit.problem;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which methods a path has. A 405 names them (RFC 9110, 15.5.6), which RESTEasy Reactive leaves out: it looks at one resource
 * class at a time, and several may share a path.
 */
final class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private AllowedMethods() {}

    private record Route(Pattern path, String method) {}

    /** Read from the resources when the first call misses its method. */
    private static final class Routes {
        static final List<Route> ALL =
                Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                        .map(bean -> bean.getBeanClass())
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .distinct()
                        .flatMap(Routes::of)
                        .toList();

        private static Stream<Route> of(Class<?> resource) {
            return Arrays.stream(resource.getMethods()).flatMap(method -> of(resource, method));
        }

        private static Stream<Route> of(Class<?> resource, Method method) {
            var path = method.getAnnotation(Path.class);
            var template =
                    pattern(resource.getAnnotation(Path.class).value() + "/" + (path == null ? "" : path.value()));
            return Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(http -> http != null)
                    .map(http -> new Route(template, http.value()));
        }

        private static Pattern pattern(String template) {
            var path = ("/" + template).replaceAll("/+", "/").replaceAll("/$", "");
            var literals = VARIABLE.split(path, -1);
            return Pattern.compile(String.join(
                            "[^/]+", Arrays.stream(literals).map(Pattern::quote).toList()) + "/?");
        }
    }

    /** The methods of a path, in order; GET brings HEAD, and every path answers OPTIONS. */
    static Set<String> of(String path) {
        var methods = new TreeSet<String>();
        Routes.ALL.stream()
                .filter(route -> route.path().matcher(path).matches())
                .forEach(route -> methods.add(route.method()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }
}

package org.zhibao.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestHeader;

/**
 * What makes two requests the same: method, path, query and the body as read, so that white space does not make another
 * request. Headers are left out: who repeats a command after a break may have read the resource again, and sends another
 * {@code If-Match} with the same content.
 */
@ApplicationScoped
class RequestDigest {

    private static final Set<Class<? extends Annotation>> BESIDE_THE_CONTENT =
            Set.of(HeaderParam.class, RestHeader.class, CookieParam.class, RestCookie.class, Context.class);
    /** Packages of the objects that the framework injects into a resource method without an annotation. */
    private static final Set<String> CONTEXT_PACKAGES =
            Set.of("jakarta.ws.rs", "io.vertx", "org.jboss.resteasy", "io.quarkus");

    private final ObjectMapper json;
    private final Map<Method, int[]> contentParameters = new ConcurrentHashMap<>();

    RequestDigest(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The digest of a request.
     *
     * @throws IllegalStateException when the method reads its body as a stream, which can be read once only
     */
    byte[] of(HttpServerRequest request, Method method, Object[] parameters) throws JsonProcessingException {
        var digest = sha256();
        digest.update((request.method() + " " + request.uri()).getBytes(StandardCharsets.UTF_8));
        for (int index : contentParameters.computeIfAbsent(method, RequestDigest::contentParameters)) {
            digest.update((byte) '\n');
            digest.update(json.writeValueAsBytes(parameters[index]));
        }
        return digest.digest();
    }

    private static int[] contentParameters(Method method) {
        var annotations = method.getParameterAnnotations();
        var types = method.getParameterTypes();
        return IntStream.range(0, types.length)
                .filter(index -> isContent(method, types[index], annotations[index]))
                .toArray();
    }

    private static boolean isContent(Method method, Class<?> type, Annotation[] annotations) {
        for (var annotation : annotations) {
            if (BESIDE_THE_CONTENT.contains(annotation.annotationType())) {
                return false;
            }
        }
        if (InputStream.class.isAssignableFrom(type)) {
            throw new IllegalStateException(method + " reads a stream and cannot be @Idempotent");
        }
        return CONTEXT_PACKAGES.stream().noneMatch(type.getName()::startsWith);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

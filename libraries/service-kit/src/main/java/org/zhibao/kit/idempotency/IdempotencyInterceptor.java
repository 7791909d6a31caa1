package org.zhibao.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.scope.CallerScopes;

/** Stores and repeats answers; runs inside the transaction that {@code @Transactional} opened. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final IdempotencyRecords records;
    private final CallerScopes scopes;
    private final ObjectMapper json;
    private final CurrentVertxRequest currentRequest;

    IdempotencyInterceptor(
            IdempotencyRecords records, CallerScopes scopes, ObjectMapper json, CurrentVertxRequest currentRequest) {
        this.records = records;
        this.scopes = scopes;
        this.json = json;
        this.currentRequest = currentRequest;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext call) throws Exception {
        var request = currentRequest.getCurrent().request();
        var key = request.getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(400, "idempotency-key-invalid");
        }
        var client = scopes.current().subject();
        var payloadHash = hash(request, call.getParameters());
        var earlier = records.reserve(client, key);
        if (earlier.isPresent()) {
            return repeat(earlier.get(), payloadHash, key);
        }
        var answer = (RestResponse<?>) call.proceed();
        var stored = new StoredAnswer(payloadHash, answer.getStatus(), headersOf(answer), bodyOf(answer));
        records.store(client, key, stored);
        return respond(stored);
    }

    private static RestResponse<Object> repeat(StoredAnswer earlier, byte[] payloadHash, String key) {
        if (!MessageDigest.isEqual(earlier.payloadHash(), payloadHash)) {
            throw new ProblemException(422, "idempotency-key-reused").with("key", key);
        }
        return respond(earlier);
    }

    private static RestResponse<Object> respond(StoredAnswer answer) {
        var response = RestResponse.ResponseBuilder.create(answer.status());
        answer.headers().forEach(response::header);
        if (answer.body() != null) {
            response.entity(answer.body()).header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        return response.build();
    }

    /** Method, path and the parameters as read: white space in the body does not make another request. */
    private byte[] hash(HttpServerRequest request, Object[] parameters) throws JsonProcessingException {
        var digest = sha256();
        digest.update((request.method() + " " + request.path() + "\n").getBytes(StandardCharsets.UTF_8));
        for (var parameter : parameters) {
            if (parameter instanceof Record || parameter instanceof Serializable) {
                digest.update(json.writeValueAsBytes(parameter));
            }
        }
        return digest.digest();
    }

    private static Map<String, String> headersOf(RestResponse<?> answer) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : new String[] {HttpHeaders.ETAG, HttpHeaders.LOCATION}) {
            var value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private String bodyOf(RestResponse<?> answer) throws JsonProcessingException {
        return json.writeValueAsString(answer.getEntity());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

package org.zhibao.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.problem.ProblemException;
import org.zhibao.kit.scope.CallerScopes;

/** Stores and repeats answers; runs inside the transaction that {@code @Transactional} opened. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION);
    private static final int SERVER_ERROR = 500;

    private final IdempotencyRecords records;
    private final RequestDigest digest;
    private final CallerScopes scopes;
    private final ObjectMapper json;
    private final CurrentVertxRequest currentRequest;

    IdempotencyInterceptor(
            IdempotencyRecords records,
            RequestDigest digest,
            CallerScopes scopes,
            ObjectMapper json,
            CurrentVertxRequest currentRequest) {
        this.records = records;
        this.digest = digest;
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
        var payloadHash = digest.of(request, call.getMethod(), call.getParameters());
        var earlier = records.reserve(client, key);
        if (earlier.isPresent()) {
            return repeat(earlier.get(), payloadHash, key);
        }
        var answer = (RestResponse<?>) call.proceed();
        // A fault is tried again; a file is made again, and nothing but JSON is kept.
        if (answer.getStatus() >= SERVER_ERROR || answer.getEntity() instanceof byte[]) {
            return answer;
        }
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

    /** The first answer is written from what was stored too, so that no repetition can differ from it. */
    private static RestResponse<Object> respond(StoredAnswer answer) {
        var response = RestResponse.ResponseBuilder.create(answer.status());
        answer.headers().forEach(response::header);
        if (answer.body() != null) {
            response.entity(answer.body()).header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        return response.build();
    }

    private static Map<String, String> headersOf(RestResponse<?> answer) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private @Nullable String bodyOf(RestResponse<?> answer) throws JsonProcessingException {
        var entity = answer.getEntity();
        return entity == null ? null : json.writeValueAsString(entity);
    }
}

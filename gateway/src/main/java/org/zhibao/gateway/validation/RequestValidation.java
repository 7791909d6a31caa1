package org.zhibao.gateway.validation;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.zhibao.gateway.problem.Problem;
import org.zhibao.gateway.problem.ProblemType;
import org.zhibao.gateway.problem.Violation;

/**
 * Refuses requests that a service's own OpenAPI document rules out, before they cost the service anything. What the
 * document does not describe, or what this does not understand of it, passes: the service answers for itself.
 */
@Singleton
public final class RequestValidation {

    private static final Logger LOG = Logger.getLogger(RequestValidation.class);
    private static final String ROOT = "/api/v1/";

    private final boolean enabled;
    private final List<String> skipped;
    private final Map<String, ServiceContract> contracts = new ConcurrentHashMap<>();

    @Inject
    RequestValidation(ValidationSettings settings) {
        enabled = settings.enabled();
        skipped = settings.skip().orElse(List.of()).stream()
                .map(prefix -> ROOT + prefix)
                .toList();
    }

    /**
     * Takes up a service's document; until then its requests pass unchecked. Compiles it, so not for the event loop.
     *
     * @param service the service's key
     */
    public void take(String service, JsonObject openApi) {
        if (enabled) {
            contracts.put(service, ServiceContract.compile(openApi));
        }
    }

    /** Services whose requests are checked now. */
    public List<String> services() {
        return contracts.keySet().stream().sorted().toList();
    }

    /**
     * Checks a request.
     *
     * @param service the service's key
     * @param body the whole body; null when there is none or it streams through unread
     * @param bodyRead whether the absence of a body is known to be true
     * @return what is wrong, or null
     */
    public @Nullable Problem check(String service, HttpServerRequest request, @Nullable Buffer body, boolean bodyRead) {
        var contract = contracts.get(service);
        if (contract == null || isSkipped(request.path())) {
            return null;
        }
        try {
            var operation = contract.find(request.method().name(), request.path());
            return operation == null ? null : check(operation, request, body, bodyRead);
        } catch (RuntimeException defect) {
            LOG.errorf(defect, "Request passed unchecked: %s %s", request.method(), request.path());
            return null;
        }
    }

    private static @Nullable Problem check(
            Operation operation, HttpServerRequest request, @Nullable Buffer body, boolean bodyRead) {
        var found = new ArrayList<Violation>(0);
        ServiceContract.checkParameters(operation, request.path(), request.query(), found);
        var rule = operation.body();
        if (rule != null && bodyRead) {
            if (body == null) {
                if (operation.bodyRequired()) {
                    var trail = Trail.ofBody();
                    trail.report("required", "缺少请求体", "a body is required");
                    found.addAll(trail.violations());
                }
            } else if (ServiceContract.isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
                try {
                    var trail = Trail.ofBody();
                    rule.check(JsonBody.read(body), trail);
                    found.addAll(trail.violations());
                } catch (DecodeException malformed) {
                    return JsonBody.problem(malformed);
                }
            }
        }
        return found.isEmpty()
                ? null
                : Problem.of(
                                ProblemType.BAD_REQUEST,
                                "请求与接口描述不符，请按下列各项更正",
                                "The request does not match the API description; correct the items listed")
                        .withViolations(found);
    }

    private boolean isSkipped(String path) {
        for (var prefix : skipped) {
            if (path.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}

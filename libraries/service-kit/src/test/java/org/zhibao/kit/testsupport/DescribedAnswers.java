package org.zhibao.kit.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.testsupport.ApiDocument.Operation;

/**
 * Holds every answer that a test of a service gets against the service's own description: its status, media type, body and
 * the headers that clients go on with. Every Quarkus test has it.
 */
public final class DescribedAnswers implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> HEADERS = List.of("ETag", "Location");
    private static final String FILE_NAME = "Content-Disposition";
    private static final Set<String> TABLES = Set.of("text/csv", TableExports.XLSX);
    private static final Map<Integer, ApiDocument> DOCUMENTS = new ConcurrentHashMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        var address = URI.create(request.getURI());
        if (address.getPort() == RestAssured.port && address.getRawPath().startsWith("/api/")) {
            var document = DOCUMENTS.computeIfAbsent(
                    RestAssured.port, port -> ApiDocument.at(address.resolve("/q/openapi?format=json")));
            operation(document, request.getMethod(), address.getRawPath())
                    .ifPresent(operation -> check(document, operation, answer));
        }
        return answer;
    }

    private static Optional<Operation> operation(ApiDocument document, String method, String path) {
        return document.operations().stream()
                .filter(operation -> operation.method().equals(method.toLowerCase(Locale.ROOT))
                        && path.matches(operation.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingInt(operation -> operation.path().split("\\{", -1).length));
    }

    private static void check(ApiDocument document, Operation operation, Response answer) {
        var faults = new ArrayList<String>();
        var status = Integer.toString(answer.statusCode());
        var described =
                document.resolved(operation.description().path("responses").path(status));
        if (described.isMissingNode()) {
            faults.add("the status is not described");
        } else {
            checkContent(document, described, answer, faults);
            if (status.startsWith("2")) {
                checkHeaders(described, answer, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("%s answered %s, and %s".formatted(operation, status, String.join("; ", faults)));
        }
    }

    private static void checkContent(ApiDocument document, JsonNode described, Response answer, List<String> faults) {
        var type = answer.contentType() == null ? "" : answer.contentType().replaceFirst("\\s*;.*", "");
        if (described.path("content").isEmpty() || type.isEmpty()) {
            return;
        }
        var mediaType = described.path("content").path(type);
        if (mediaType.isMissingNode()) {
            if (!described.path("content").has("application/octet-stream")) {
                faults.add(type + " is not described");
            }
            return;
        }
        if (type.endsWith("json") && !type.contains("ndjson")) {
            var body = read(answer.asString());
            if (body != null) {
                faults.addAll(document.faults(mediaType.path("schema"), body));
            }
        }
    }

    private static void checkHeaders(JsonNode described, Response answer, List<String> faults) {
        for (var header : HEADERS) {
            var promise = described.path("headers").path(header);
            // The shared header is always there; one that is annotated says itself when it is.
            if (promise.has("$ref") && answer.header(header) == null) {
                faults.add("has no " + header);
            } else if (promise.isMissingNode() && answer.header(header) != null) {
                faults.add(header + " is not described");
            }
        }
        if (TABLES.contains(String.valueOf(answer.contentType()).replaceFirst("\\s*;.*", ""))) {
            checkFileName(described, answer, faults);
        }
    }

    private static void checkFileName(JsonNode described, Response answer, List<String> faults) {
        if (described.path("headers").path(FILE_NAME).isMissingNode()) {
            faults.add(FILE_NAME + " is not described");
        }
        if (!String.valueOf(answer.header(FILE_NAME)).startsWith("attachment; filename")) {
            faults.add("names no file");
        }
    }

    private static @Nullable JsonNode read(String body) {
        try {
            return body.isEmpty() ? null : JSON.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("Not JSON: " + body, malformed);
        }
    }
}

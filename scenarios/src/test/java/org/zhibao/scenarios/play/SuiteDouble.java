package org.zhibao.scenarios.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhibao.scenarios.plan.Item;
import org.zhibao.scenarios.plan.Plan;

/**
 * A stand-in for gateway and identity provider on a real socket, only so that the player meets lost connections and busy
 * answers at will. It keeps keys and versions as the suite promises to; whether the suite does, the system tests prove.
 */
final class SuiteDouble implements AutoCloseable {

    /** What happens to a command. */
    enum Trouble {
        NONE,
        UNAVAILABLE,
        TOO_MANY,
        IN_FLIGHT,
        LOST_BEFORE,
        LOST_AFTER,
        LOST_AFTER_AND_FORGOTTEN,
        UNAUTHORISED,
        REFUSED
    }

    /** A case, mediation or pledge with the acts that took effect on it. */
    static final class Resource {
        final String id = UUID.randomUUID().toString();
        final Item item;
        final List<String> effects = new ArrayList<>();

        Resource(Item item) {
            this.item = item;
        }

        String state() {
            return effects.size() < 2
                    ? arrival()
                    : item.acts().get(effects.size() - 2).state();
        }

        /** A request to adjudicate is still in the state of its arrival when its standing has been checked. */
        private String arrival() {
            return item.acts().stream()
                    .limit(1)
                    .filter(act -> act.step().equals("standing"))
                    .map(Item.Request::state)
                    .findFirst()
                    .orElse("RECEIVED");
        }
    }

    private record Stored(int status, String body) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    final Map<String, Resource> byReference = new ConcurrentHashMap<>();
    final List<String> commands = new CopyOnWriteArrayList<>();
    final AtomicInteger tokens = new AtomicInteger();
    final Map<String, String> otherValues = new ConcurrentHashMap<>();
    volatile Predicate<Integer> troubled = number -> false;
    volatile List<Trouble> troubles = List.of(Trouble.NONE);

    private final Map<String, Stored> answers = new ConcurrentHashMap<>();
    private final Map<String, Resource> byId = new ConcurrentHashMap<>();
    private final AtomicInteger commandsSeen = new AtomicInteger();
    private final AtomicInteger troublesMade = new AtomicInteger();
    private final Map<String, Item> items;
    private final Plan plan;
    private final HttpServer server;

    SuiteDouble(Plan plan) throws IOException {
        this.plan = plan;
        this.items = plan.items().stream().collect(Collectors.toMap(Item::id, item -> item));
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Puts a resource there with so many acts done, as an earlier play would have left it. */
    Resource place(Item item, int acts) {
        var resource = new Resource(item);
        resource.effects.add("create");
        item.acts().subList(0, acts).forEach(act -> resource.effects.add(act.step()));
        byReference.put(item.id(), resource);
        byId.put(resource.id, resource);
        return resource;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (path.endsWith("/token")) {
                answer(exchange, 200, json(Map.of("access_token", "t" + tokens.incrementAndGet(), "expires_in", 300)));
            } else if (exchange.getRequestMethod().equals("GET")) {
                read(exchange, path);
            } else {
                command(exchange, path, body);
            }
        }
    }

    private void read(HttpExchange exchange, String path) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        if (path.endsWith("/figures")) {
            figure(exchange, query);
        } else if (query != null) {
            var reference = URLDecoder.decode(query.substring(query.indexOf('=') + 1), StandardCharsets.UTF_8);
            var found = byReference.get(reference);
            answer(exchange, 200, "{\"items\":[" + (found == null ? "" : view(found)) + "]}");
        } else if (path.endsWith("/ledger")) {
            var resource = byId.get(path.split("/")[4]);
            answer(
                    exchange,
                    200,
                    resource.effects.stream()
                                    .map(effect -> "{\"sequence\":0}\n")
                                    .collect(Collectors.joining()) + "{}\n");
        } else {
            answer(exchange, 200, view(byId.get(path.split("/")[4])));
        }
    }

    private void figure(HttpExchange exchange, String query) throws IOException {
        var code = query.replaceAll(".*indicator=([^&]*).*", "$1");
        var region = query.replaceAll(".*region=([^&]*).*", "$1");
        var expected = plan.scenario().expected().stream()
                .filter(figure -> figure.code().equals(code) && figure.region().equals(region))
                .findFirst()
                .orElseThrow();
        answer(
                exchange,
                200,
                json(Map.of(
                        "source", expected.source(),
                        "figure",
                                Map.of(
                                        "value", otherValues.getOrDefault(code, expected.value()),
                                        "unit", expected.unit(),
                                        "qualifier", expected.qualifier()))));
    }

    private void command(HttpExchange exchange, String path, String body) throws IOException {
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        commands.add(key);
        var trouble = troubled.test(commandsSeen.incrementAndGet())
                ? troubles.get(troublesMade.getAndIncrement() % troubles.size())
                : Trouble.NONE;
        switch (trouble) {
            case UNAVAILABLE -> answer(exchange, 503, json(Map.of("code", "unavailable")));
            case TOO_MANY -> answer(exchange, 429, json(Map.of("code", "too-many-requests")));
            case IN_FLIGHT -> answer(exchange, 409, json(Map.of("code", "idempotency-in-flight")));
            case UNAUTHORISED -> answer(exchange, 401, json(Map.of("code", "unauthorized")));
            case REFUSED -> answer(exchange, 422, json(Map.of("code", "rule-refused", "detail", "so not")));
            case LOST_BEFORE -> exchange.close();
            case LOST_AFTER -> perform(exchange, path, body, key);
            case LOST_AFTER_AND_FORGOTTEN -> {
                perform(exchange, path, body, key);
                if (!key.endsWith(".create")) {
                    answers.remove(key);
                }
            }
            case NONE -> {
                var stored = perform(exchange, path, body, key);
                answer(exchange, stored.status(), stored.body());
            }
        }
    }

    private synchronized Stored perform(HttpExchange exchange, String path, String body, String key) {
        var earlier = answers.get(key);
        if (earlier != null) {
            return earlier;
        }
        var performed = effect(exchange, path.split("/"), body);
        if (performed.status() / 100 == 2) {
            answers.put(key, performed);
        }
        return performed;
    }

    private Stored effect(HttpExchange exchange, String[] segments, String body) {
        if (segments[3].equals("observations")) {
            return new Stored(200, "{\"accepted\":1,\"rejected\":0}");
        }
        if (segments.length == 4) {
            var reference = tree(body).path("externalReference").asText();
            return new Stored(201, view(place(items.get(reference), 0)));
        }
        var resource = byId.get(segments[4]);
        if (!("\"" + resource.effects.size() + "\"")
                .equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            return new Stored(412, "{\"code\":\"stale-version\"}");
        }
        resource.effects.add(segments[5]);
        return new Stored(200, view(resource));
    }

    private static String view(Resource resource) {
        return json(Map.of(
                "id", resource.id,
                "state", resource.state(),
                "version", resource.effects.size()));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

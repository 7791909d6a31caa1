package org.zhibao.gateway.description;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** The suite's one OpenAPI document, rendered anew whenever a service's document changes. */
@Singleton
public final class ApiDocument {

    private static final String OWN = "openapi/gateway.json";

    /**
     * A rendered document.
     *
     * @param entityTag strong ETag of the document, quotes included
     */
    public record Rendered(Buffer json, Buffer yaml, String entityTag) {}

    private final JsonObject own = readOwn();
    private final Map<String, JsonObject> documents = new LinkedHashMap<>();
    private List<String> services = List.of();
    private BiPredicate<String, String> answers = (service, path) -> true;
    private volatile Rendered current = render(own);

    /**
     * Names the services whose documents are expected.
     *
     * @param keys their keys, in the order the document lists them
     * @param answeredBy whether calls of a path (second) go to a service (first)
     */
    public synchronized void expect(List<String> keys, BiPredicate<String, String> answeredBy) {
        services = List.copyOf(keys);
        answers = answeredBy;
        merge();
    }

    /** Takes up a service's document; takes milliseconds, so not for the event loop. */
    public synchronized void take(String service, JsonObject document) {
        documents.put(service, document);
        merge();
    }

    public Rendered current() {
        return current;
    }

    private void merge() {
        var known = new LinkedHashMap<String, JsonObject>();
        var missing = new ArrayList<String>();
        for (var service : services) {
            var document = documents.get(service);
            if (document == null) {
                missing.add(service + "-service");
            } else {
                known.put(service, document);
            }
        }
        current = render(new Merge(own, answers).of(known, missing));
    }

    private static Rendered render(JsonObject document) {
        var json = document.toBuffer();
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        var yaml = new Yaml(options).dump(new JsonObject(json).getMap());
        return new Rendered(json, Buffer.buffer(yaml), "\"" + digest(json) + "\"");
    }

    private static String digest(Buffer content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes());
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static JsonObject readOwn() {
        try (var stream = ApiDocument.class.getClassLoader().getResourceAsStream(OWN)) {
            return new JsonObject(new String(
                    Objects.requireNonNull(stream, OWN + " is missing").readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.zhibao.localstack.part;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhibao.localstack.StackConfig;

/** Puts the demo users and demo clients into the realm; without them the same realm serves in production. */
final class RealmImport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    RealmImport(StackConfig config) {
        this.folder = config.projectRoot().resolve("deploy/keycloak");
    }

    void write(Path target) throws IOException {
        ObjectNode realm = read("zhibao-realm.json");
        ObjectNode demo = read("zhibao-demo.json");
        demo.properties().forEach(entry -> {
            if (entry.getValue() instanceof ArrayNode additions) {
                realm.withArray("/" + entry.getKey()).addAll(additions);
            } else {
                realm.set(entry.getKey(), entry.getValue());
            }
        });
        Files.createDirectories(target.getParent());
        JSON.writerWithDefaultPrettyPrinter().writeValue(target.toFile(), realm);
    }

    private ObjectNode read(String name) throws IOException {
        return JSON.readValue(folder.resolve(name).toFile(), ObjectNode.class);
    }
}

package org.zhibao.events.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.zhibao.events.EventTypes;

/** The files that tell the contracts to those who do not read Java, kept in the module's resources. */
final class ContractFiles {

    /** Writes them anew. */
    static final String COMMAND = "mvn -pl libraries/event-contracts test-compile exec:java@contracts";

    static final String SCHEMAS = "schemas";
    static final String ASYNC_API = "asyncapi.yaml";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private ContractFiles() {}

    /**
     * Writes the files, and removes the schemas of types that are no more.
     *
     * @param arguments the module's folder
     */
    public static void main(String[] arguments) throws IOException {
        var module = Path.of(arguments[0]);
        var resources = resources(module);
        Files.createDirectories(resources.resolve(SCHEMAS));
        try (var old = Files.list(resources.resolve(SCHEMAS))) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
        for (var file : current(module).entrySet()) {
            Files.writeString(resources.resolve(file.getKey()), file.getValue());
        }
    }

    static Path resources(Path module) {
        return module.resolve("src/main/resources");
    }

    /** The files as the records give them now: text by path in the resources. */
    static Map<String, String> current(Path module) {
        var javadocs = Javadocs.of(module.resolve("src/main/java"));
        var schemas = new EventSchemas(javadocs);
        var files = new TreeMap<String, String>();
        for (var payload : EventTypes.all()) {
            files.put(schemaFile(EventTypes.nameOf(payload)), json(schemas.of(payload)));
        }
        files.put(ASYNC_API, yaml(new AsyncApi(javadocs).document()));
        return files;
    }

    static String schemaFile(String type) {
        return SCHEMAS + "/" + type + ".json";
    }

    private static String json(JsonNode node) {
        var printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String yaml(JsonNode node) {
        try {
            return YAML.writeValueAsString(node);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

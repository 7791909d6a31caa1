package org.zhibao.localstack.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.Ports;
import org.zhibao.localstack.StackConfig;

class BuildTest {

    private static final Instant SOURCES = Instant.parse("2026-01-01T08:00:00Z");

    @TempDir
    private Path root;

    @BeforeEach
    void layOut() throws IOException {
        write("pom.xml", SOURCES);
        write("libraries/service-kit/src/main/java/Kit.java", SOURCES);
        write("gateway/pom.xml", SOURCES);
        write("gateway/src/main/java/Gateway.java", SOURCES);
    }

    @Test
    void missingArtefactIsStale() {
        assertThat(stale()).containsExactly("gateway");
    }

    @Test
    void newerArtefactIsFresh() throws IOException {
        write("gateway/target/quarkus-app/quarkus-run.jar", SOURCES.plusSeconds(1));

        assertThat(stale()).isEmpty();
    }

    @Test
    void changedLibraryMakesServiceStale() throws IOException {
        write("gateway/target/quarkus-app/quarkus-run.jar", SOURCES.plusSeconds(1));
        write("libraries/service-kit/src/main/java/Kit.java", SOURCES.plusSeconds(2));

        assertThat(stale()).containsExactly("gateway");
    }

    @Test
    void stampConfirmsArtefactThatMavenLeftAlone() throws IOException {
        write("gateway/target/quarkus-app/quarkus-run.jar", SOURCES.minusSeconds(1));
        write("gateway/target/zhibao.stamp", SOURCES.plusSeconds(1));

        assertThat(stale()).isEmpty();
    }

    private List<String> stale() {
        StackConfig config = new StackConfig(root, root, root, Ports.fromEnvironment(Map.of()));
        return new Build(config, line -> {}).stale(EnumSet.of(Part.GATEWAY, Part.KAFKA));
    }

    private void write(String name, Instant time) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        Files.setLastModifiedTime(file, FileTime.from(time));
    }
}

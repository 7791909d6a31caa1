package org.zhibao.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileTest {

    @ParameterizedTest
    @ValueSource(strings = {"service.Dockerfile", "keycloak.Dockerfile"})
    void imageIsPinnedWatchedAndNotRoot(String name) {
        Dockerfile file = Dockerfile.of(name);

        assertThat(file.baseImages()).isNotEmpty().allMatch(image -> image.matches("[^:]+:\\d[^:]*"));
        assertThat(file.arguments("USER")).isNotEmpty().last().asString().matches("[1-9]\\d+");
        assertThat(file.healthCheck()).startsWith("bash", "-c");
        assertThat(file.arguments("ADD")).isEmpty();
        assertThat(String.join("\n", file.instructions())).doesNotContainIgnoringCase("password", "secret", "demo");
    }

    @Test
    void serviceImageHoldsTheWholeArtefactAndLibrariesFirst() throws IOException {
        Set<String> artefact;
        try (Stream<Path> entries = Files.list(Checkout.path("case-service/target/quarkus-app"))) {
            artefact =
                    entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
        // the build's own note of what it used
        artefact.remove("quarkus-app-dependencies.txt");

        Set<String> copied = Dockerfile.SERVICE.arguments("COPY").stream()
                .map(arguments -> arguments.split(" ")[0].replaceAll("/$", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(copied).isEqualTo(artefact);
        assertThat(Dockerfile.SERVICE.arguments("COPY")).first().isEqualTo("lib/ lib/");
        assertThat(Dockerfile.SERVICE.arguments("COPY")).last().isEqualTo("app/ app/");
    }

    @Test
    void keycloakGetsTheRealmWithoutDemoUsers() {
        assertThat(Dockerfile.KEYCLOAK.arguments("COPY"))
                .filteredOn(copy -> copy.contains("json"))
                .containsExactly("zhibao-realm.json /opt/keycloak/data/import/zhibao-realm.json");
        assertThat(Checkout.text("deploy/keycloak/zhibao-realm.json")).doesNotContain("\"users\"", "\"secret\"");
    }
}

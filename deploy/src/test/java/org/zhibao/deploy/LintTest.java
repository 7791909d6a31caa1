package org.zhibao.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    @TempDir
    private Path folder;

    /** Installs the linters unless they are there in the versions of the lock file. */
    @BeforeAll
    static void installLinters() throws IOException {
        Path installed = Checkout.path("deploy/node_modules/.package-lock.json");
        Path locked = Checkout.path("deploy/package-lock.json");
        if (!Files.exists(installed)
                || Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(locked)) < 0) {
            Program.Outcome install = Program.run(List.of("npm", "ci", "--prefer-offline"), Map.of());
            assertThat(install.exitCode()).as(install.output()).isZero();
        }
    }

    @Test
    void composeFileHasNoFault() {
        Program.Outcome lint = compose(Checkout.path(ComposeFile.NAME));

        assertThat(lint.exitCode()).as(lint.output()).isZero();
    }

    @Test
    void faultsOfAComposeFileAreFound() throws IOException {
        String faulty = Checkout.text(ComposeFile.NAME).replace("postgres:18.6", "postgres:latest");

        Program.Outcome lint = compose(Files.writeString(folder.resolve("docker-compose.yml"), faulty));

        assertThat(lint.exitCode()).isNotZero();
        assertThat(lint.output()).contains("service-image-require-explicit-tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service.Dockerfile", "keycloak.Dockerfile"})
    void dockerfileHasNoFault(String name) {
        Program.Outcome lint = dockerfile(Checkout.path("deploy/docker/" + name));

        assertThat(lint.exitCode()).as(lint.output()).isZero();
        assertThat(lint.output()).isBlank();
    }

    @Test
    void faultsOfADockerfileAreFound() throws IOException {
        String faulty = Checkout.text("deploy/docker/service.Dockerfile").replace("--interval=10s", "--interval=10");

        Program.Outcome lint = dockerfile(Files.writeString(folder.resolve("Dockerfile"), faulty));

        assertThat(lint.exitCode()).isNotZero();
        assertThat(lint.output()).contains("interval");
    }

    @Test
    void lockFileNamesNoHost() {
        assertThat(Checkout.text("deploy/package-lock.json"))
                .doesNotContain("\"resolved\"")
                .contains("\"integrity\"");
    }

    private static Program.Outcome compose(Path file) {
        return linter("dclint", "--config", ".dclintrc", "--max-warnings", "0", file.toString());
    }

    private static Program.Outcome dockerfile(Path file) {
        return linter("dockerfile-utils", "lint", file.toString());
    }

    private static Program.Outcome linter(String... arguments) {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.set(0, "node_modules/.bin/" + command.getFirst());
        return Program.run(command, Map.of());
    }
}

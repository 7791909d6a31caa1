package org.zhibao.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a stack lives and what it listens on.
 *
 * @param projectRoot folder of the checkout, where the modules' artefacts are
 * @param dataFolder everything the stack keeps: databases, topics, logs, pid files; two stacks never share one
 * @param softwareFolder unpacked PostgreSQL and Keycloak, shared by all stacks of a machine
 * @param ports the numbers to listen on
 */
public record StackConfig(Path projectRoot, Path dataFolder, Path softwareFolder, Ports ports) {

    public StackConfig {
        projectRoot = projectRoot.toAbsolutePath().normalize();
        dataFolder = dataFolder.toAbsolutePath().normalize();
        softwareFolder = softwareFolder.toAbsolutePath().normalize();
    }

    /** What {@code ./zhibao} uses: {@code ZHIBAO_HOME}, {@code ZHIBAO_DATA}, {@code ZHIBAO_SOFTWARE}, {@code ZHIBAO_PORT_*}. */
    public static StackConfig fromEnvironment(Map<String, String> environment) {
        Path root = projectRoot(environment);
        return new StackConfig(
                root,
                path(environment, "ZHIBAO_DATA").orElse(root.resolve(".zhibao/data")),
                path(environment, "ZHIBAO_SOFTWARE").orElse(root.resolve(".zhibao/software")),
                Ports.fromEnvironment(environment));
    }

    /** A stack of its own on free ports, keeping its data in the given folder. */
    public static StackConfig forTests(Path dataFolder) {
        Map<String, String> environment = System.getenv();
        Path root = projectRoot(environment);
        return new StackConfig(
                root,
                dataFolder,
                path(environment, "ZHIBAO_SOFTWARE").orElse(root.resolve(".zhibao/software")),
                Ports.free());
    }

    public Path logFile(Part part) {
        return dataFolder.resolve("logs").resolve(part.label() + ".log");
    }

    private static Path projectRoot(Map<String, String> environment) {
        Optional<Path> named = path(environment, "ZHIBAO_HOME");
        if (named.isPresent()) {
            return named.get();
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("zhibao")) && Files.isDirectory(folder.resolve("local-stack"))) {
                return folder;
            }
        }
        throw new StackFailure("This is not inside a checkout of Zhibao; set ZHIBAO_HOME to its folder.");
    }

    private static Optional<Path> path(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}

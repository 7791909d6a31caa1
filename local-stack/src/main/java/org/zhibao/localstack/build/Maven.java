package org.zhibao.localstack.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhibao.localstack.StackFailure;

/** The machine's Maven, run with this JDK. */
public final class Maven {

    private final Path projectRoot;

    public Maven(Path projectRoot) {
        this.projectRoot = projectRoot;
    }

    /** The version line of {@code mvn --version}. */
    public String version() {
        try {
            Process process =
                    builder(List.of("--version")).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text.lines()
                    .filter(line -> line.contains("Apache Maven"))
                    .map(line -> line.replaceAll("\\e\\[[0-9;]*m", ""))
                    .findFirst()
                    .orElseThrow(() -> new StackFailure("mvn does not work: " + text.strip()));
        } catch (IOException absent) {
            throw new StackFailure("Maven (mvn) is not on the PATH; install Maven 3.8.7 or newer.", absent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", interrupted);
        }
    }

    /** Runs with the terminal's own input and output. */
    public int runVisibly(List<String> arguments) {
        return await(builder(arguments).inheritIO());
    }

    /**
     * Runs with the output in a file.
     *
     * @throws StackFailure naming the log and its first errors when the build fails
     */
    void runQuietly(List<String> arguments, Path log) {
        try {
            Files.createDirectories(log.getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        int exit = await(builder(arguments).redirectErrorStream(true).redirectOutput(log.toFile()));
        if (exit != 0) {
            throw new StackFailure("The build failed; its log is %s%s".formatted(log, errors(log)));
        }
    }

    private ProcessBuilder builder(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add("mvn");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(projectRoot.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static int await(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            try {
                return process.waitFor();
            } catch (InterruptedException interrupted) {
                process.destroy();
                Thread.currentThread().interrupt();
                throw new StackFailure("Interrupted.", interrupted);
            }
        } catch (IOException absent) {
            throw new StackFailure("Maven (mvn) is not on the PATH; install Maven 3.8.7 or newer.", absent);
        }
    }

    private static String errors(Path log) {
        try {
            return Files.readString(log)
                    .lines()
                    .filter(line -> line.contains("ERROR"))
                    .limit(8)
                    .map(line -> "\n    " + line)
                    .collect(Collectors.joining("", " and says:", ""));
        } catch (IOException unreadable) {
            return ".";
        }
    }
}

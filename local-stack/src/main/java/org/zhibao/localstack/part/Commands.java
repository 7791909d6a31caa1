package org.zhibao.localstack.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.zhibao.localstack.StackFailure;

/** Helper programs that run to their end. */
final class Commands {

    private Commands() {}

    /**
     * Runs a program and returns what it printed.
     *
     * @throws StackFailure with the output when it does not succeed
     */
    static String run(String purpose, List<String> command, Map<String, String> environment, Path folder) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            if (exit != 0) {
                throw new StackFailure("%s failed with exit code %d: %s".formatted(purpose, exit, output.strip()));
            }
            return output;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(purpose + " failed", notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure(purpose + " was interrupted.", interrupted);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

package org.zhibao.localstack.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhibao.localstack.StackFailure;

/** Helper programs that run to their end. */
final class Commands {

    private static final Set<Process> RUNNING = new HashSet<>();

    static {
        // A launcher that fails or is told to stop leaves nothing behind, least of all a build at full speed.
        Runtime.getRuntime().addShutdownHook(new Thread(Commands::endAll, "end helpers"));
    }

    private Commands() {}

    /**
     * Runs a program and returns what it printed.
     *
     * @throws StackFailure with the output when it does not succeed, or when there is no such program
     */
    static String run(String purpose, List<String> command, Map<String, String> environment, Path folder) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = begin(builder);
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            synchronized (RUNNING) {
                RUNNING.remove(process);
            }
            if (exit != 0) {
                throw new StackFailure("%s failed with exit code %d: %s".formatted(purpose, exit, output.strip()));
            }
            return output;
        } catch (IOException notStarted) {
            throw new StackFailure("%s failed: %s".formatted(purpose, notStarted.getMessage()), notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure(purpose + " was interrupted.", interrupted);
        }
    }

    /** Begun and noted in one step, so that none slips past {@link #endAll}. */
    private static Process begin(ProcessBuilder builder) throws IOException {
        synchronized (RUNNING) {
            Process process = builder.start();
            RUNNING.add(process);
            return process;
        }
    }

    private static void endAll() {
        synchronized (RUNNING) {
            for (Process process : RUNNING) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

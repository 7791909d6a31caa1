package org.zhibao.localstack.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    @TempDir
    private Path folder;

    /** A launcher with a helper at work. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] arguments) {
            // a child of its own, as the start scripts of programs have
            Commands.run(
                    "Waiting", List.of("sh", "-c", "sleep 300 & echo $! > pid; wait"), Map.of(), Path.of(arguments[0]));
        }
    }

    @Test
    void aLauncherThatEndsTakesItsHelpersWithIt() throws Exception {
        Process launcher = new ProcessBuilder(
                        Commands.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        folder.toString())
                .start();
        Path file = folder.resolve("pid");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Files.exists(file) && Files.readString(file).endsWith("\n"));
        ProcessHandle helper =
                ProcessHandle.of(Long.parseLong(Files.readString(file).strip())).orElseThrow();

        launcher.destroy();

        assertThat(launcher.waitFor()).isNotZero();
        await().atMost(Duration.ofSeconds(20)).until(() -> !helper.isAlive());
    }
}

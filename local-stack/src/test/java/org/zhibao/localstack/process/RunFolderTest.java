package org.zhibao.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    private Path folder;

    private RunFolder runFolder = new RunFolder(Path.of("unset"));
    private final ProcessIdentity self =
            ProcFs.identify(ProcessHandle.current().pid()).orElseThrow();

    @BeforeEach
    void open() {
        runFolder = new RunFolder(folder.resolve("run"));
    }

    @Test
    void findsWhatItRemembered() {
        runFolder.remember("kafka", new RecordedProcess(self, "abc"));

        assertThat(runFolder.find("kafka")).contains(new RecordedProcess(self, "abc"));
        assertThat(runFolder.find("gateway")).isEmpty();
    }

    @Test
    void processOfTheSameNumberButAnotherStartIsNotOurs() {
        ProcessIdentity earlier = new ProcessIdentity(self.pid(), self.bootId(), self.startTicks() - 1);
        runFolder.remember("kafka", new RecordedProcess(earlier, "abc"));

        assertThat(runFolder.find("kafka")).isEmpty();
        assertThat(folder.resolve("run/kafka.pid")).doesNotExist();
    }

    @Test
    void processFromBeforeRebootIsNotOurs() {
        ProcessIdentity earlier = new ProcessIdentity(self.pid(), "another boot", self.startTicks());
        runFolder.remember("kafka", new RecordedProcess(earlier, "abc"));

        assertThat(runFolder.find("kafka")).isEmpty();
    }

    @Test
    void endedProcessIsForgotten() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        runFolder.remember(
                "kafka", new RecordedProcess(ProcFs.identify(process.pid()).orElseThrow(), "abc"));
        process.destroyForcibly().waitFor();

        assertThat(runFolder.find("kafka")).isEmpty();
    }

    @Test
    void tornRecordProvesNothing() throws IOException {
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(folder.resolve("run/kafka.pid"), "pid=12");

        assertThat(runFolder.find("kafka")).isEmpty();
    }
}

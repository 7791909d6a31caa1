package org.zhibao.localstack.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibao.localstack.StackConfig;

class SoftwareTest {

    @TempDir
    private Path folder;

    @Test
    void aBuildHasAnArchiveOfItsOwnAndThoseBeforeItAreForgotten() throws Exception {
        Software software = software();
        Path before = Files.createFile(archiveOf(software, "service", "build 1"));
        Path another = Files.createFile(archiveOf(software, "service-2", "build 1"));

        Path now = archiveOf(software, "service", "build 2");

        assertThat(now).isNotEqualTo(before).doesNotExist();
        assertThat(before).doesNotExist();
        assertThat(another).exists();
        Files.createFile(now);
        assertThat(archiveOf(software, "service", "build 2")).isEqualTo(now).exists();
    }

    private static Path archiveOf(Software software, String program, String version) {
        return software.classArchive(program, version).stream()
                .filter(option -> option.startsWith("-XX:SharedArchiveFile="))
                .map(option -> Path.of(option.substring("-XX:SharedArchiveFile=".length())))
                .findFirst()
                .orElseThrow();
    }

    private Software software() {
        return new Software(StackConfig.fromEnvironment(Map.of(
                "ZHIBAO_HOME",
                folder.toString(),
                "ZHIBAO_SOFTWARE",
                folder.resolve("shelf").toString())));
    }

    @Test
    void removesWhatAFillingThatWasCutShortLeftBehind() throws Exception {
        Software software = software();
        Path other = Files.createDirectories(folder.resolve("shelf/other-1.0"));
        assertThatThrownBy(() -> software.shelve("program-1.0", draft -> {
                    Files.createDirectories(draft.resolve("lib"));
                    Files.createSymbolicLink(draft.resolve("lib/link"), other);
                    throw new IOException("cut short");
                }))
                .isInstanceOf(UncheckedIOException.class);

        Path shelved = software.shelve("program-1.0", draft -> Files.writeString(draft.resolve("whole"), ""));

        assertThat(shelved.resolve("whole")).exists();
        assertThat(folder.resolve("shelf"))
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("program-1.0."));
        assertThat(other).isDirectory();
    }
}

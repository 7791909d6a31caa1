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
    void removesWhatAFillingThatWasCutShortLeftBehind() throws Exception {
        Software software = new Software(StackConfig.fromEnvironment(Map.of(
                "ZHIBAO_HOME",
                folder.toString(),
                "ZHIBAO_SOFTWARE",
                folder.resolve("shelf").toString())));
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

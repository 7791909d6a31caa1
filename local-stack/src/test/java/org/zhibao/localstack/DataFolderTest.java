package org.zhibao.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void opensNewFolderTwice() {
        new DataFolder(folder).open();

        assertThatCode(() -> new DataFolder(folder).open()).doesNotThrowAnyException();
    }

    @Test
    void refusesFolderOfAnotherProgram() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> new DataFolder(folder).open())
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("it has no file named format but holds thesis.txt");
        assertThat(folder.resolve("format")).doesNotExist();
    }

    @Test
    void refusesUnknownFormat() throws IOException {
        Files.writeString(folder.resolve("format"), "zhibao-data 2");

        assertRefused("format does not read \"zhibao-data 1\"");
    }

    @Test
    void namesTheFileMissingFromTheCluster() throws IOException {
        new DataFolder(folder).open();
        cluster("18");
        Files.delete(folder.resolve("postgresql/global/pg_control"));

        assertRefused("postgresql/global/pg_control is missing");
    }

    @Test
    void refusesClusterOfAnotherVersion() throws IOException {
        new DataFolder(folder).open();
        cluster("17");

        assertRefused("postgresql/PG_VERSION reads \"17\" instead of 18");
    }

    @Test
    void refusesBrokerStorageWithoutIdentity() throws IOException {
        new DataFolder(folder).open();
        Files.createDirectories(folder.resolve("kafka/log"));

        assertRefused("kafka/log/meta.properties is missing");

        Files.writeString(folder.resolve("kafka/log/meta.properties"), "\0\0\0");

        assertRefused("kafka/log/meta.properties has no version");

        Files.writeString(folder.resolve("kafka/log/meta.properties"), "version=1\ncluster.id=\nnode.id=1\n");

        assertRefused("kafka/log/meta.properties has no cluster.id");

        Files.writeString(folder.resolve("kafka/log/meta.properties"), "version=1\ncluster.id=abc\nnode.id=1\n");

        assertThatCode(() -> new DataFolder(folder).open()).doesNotThrowAnyException();
    }

    @Test
    void refusesClusterWhoseControlFileWasCut() throws IOException {
        new DataFolder(folder).open();
        cluster("18");
        Files.writeString(folder.resolve("postgresql/global/pg_control"), "");

        assertRefused("postgresql/global/pg_control has 0 bytes instead of 8192");
    }

    @Test
    void saysWhenTheDiskIsFull() {
        assertThatThrownBy(() -> new DataFolder(folder, Long.MAX_VALUE).open())
                .isInstanceOf(StackFailure.class)
                .hasMessageMatching("The disk of .* has \\d+ MB free and the suite needs \\d+ MB; make room or .*\\.");
    }

    @Test
    void neverDeletesFolderOfAnotherProgram() throws IOException {
        Path thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> new DataFolder(folder).delete())
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("nothing was removed");
        assertThat(thesis).exists();
    }

    @Test
    void deletesEverythingButNotWhatLinksPointTo(@TempDir Path elsewhere) throws IOException {
        Path shared = Files.writeString(elsewhere.resolve("shared"), "of all stacks");
        new DataFolder(folder).open();
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        new DataFolder(folder).delete();

        assertThat(folder).doesNotExist();
        assertThat(shared).exists();
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> new DataFolder(folder).open())
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("./zhibao reset");
    }

    private void cluster(String version) throws IOException {
        Path cluster = folder.resolve("postgresql");
        for (String child : List.of("global", "pg_wal", "base")) {
            Files.createDirectories(cluster.resolve(child));
        }
        Files.writeString(cluster.resolve("PG_VERSION"), version + "\n");
        Files.writeString(cluster.resolve("postgresql.conf"), "");
        Files.write(cluster.resolve("global/pg_control"), new byte[8192]);
    }
}

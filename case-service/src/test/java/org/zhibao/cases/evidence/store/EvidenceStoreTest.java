package org.zhibao.cases.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both stores keep the same promises; the bucket is one of a real S3 service over HTTP. */
class EvidenceStoreTest {

    /** More than two parts of an upload in parts. */
    private static final int LARGE = (16 << 20) + 12_345;

    @TempDir
    Path folder;

    private S3Service s3;

    @BeforeEach
    void startService() throws Exception {
        s3 = S3Service.start(folder.resolve("bucket"));
    }

    @AfterEach
    void stopService() throws Exception {
        s3.stop();
    }

    private EvidenceStore store(EvidenceConfig.Kind kind) throws IOException {
        return switch (kind) {
            case FOLDER -> new FolderStore(folder.resolve("local"));
            case S3 -> new S3Store(s3.client(), S3Service.BUCKET);
        };
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @EnumSource(EvidenceConfig.Kind.class)
    void whatWasKeptIsReadBack(EvidenceConfig.Kind kind) throws IOException {
        var store = store(kind);
        for (int size : new int[] {0, 1, LARGE}) {
            var key = UUID.randomUUID().toString();
            try (var upload = store.begin(key)) {
                upload.write(bytes(size));
                upload.keep();
            }
            try (var content = store.open(key)) {
                assertThat(content.readAllBytes()).isEqualTo(bytes(size));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(EvidenceConfig.Kind.class)
    void aBrokenUploadLeavesNothingBehind(EvidenceConfig.Kind kind) throws IOException {
        var store = store(kind);
        var key = UUID.randomUUID().toString();
        try (var upload = store.begin(key)) {
            upload.write(bytes(LARGE));
        }

        assertThatThrownBy(() -> store.open(key)).isInstanceOf(NoSuchFileException.class);
        assertThat(s3.client()
                        .listMultipartUploads(all -> all.bucket(S3Service.BUCKET))
                        .uploads())
                .isEmpty();
        var incoming = folder.resolve("local/incoming");
        if (Files.exists(incoming)) {
            assertThat(incoming).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @EnumSource(EvidenceConfig.Kind.class)
    void whatWasRemovedIsGoneAndMayBeRemovedAgain(EvidenceConfig.Kind kind) throws IOException {
        var store = store(kind);
        var key = UUID.randomUUID().toString();
        try (var upload = store.begin(key)) {
            upload.write(1);
            upload.keep();
        }

        store.remove(key);
        store.remove(key);

        assertThatThrownBy(() -> store.open(key)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23})
    void aYoungUploadIsNotSweptAway(int hours) throws IOException {
        assertThat(leftAfterSweep(hours)).isTrue();
    }

    @Test
    void whatADeadProcessLeftIsSweptAway() throws IOException {
        assertThat(leftAfterSweep(25)).isFalse();
    }

    private boolean leftAfterSweep(int hours) throws IOException {
        var store = new FolderStore(folder.resolve("local"));
        var left = Files.createFile(folder.resolve("local/incoming/left.part"));
        var now = Instant.parse("2025-03-20T10:00:00Z");
        Files.setLastModifiedTime(left, FileTime.from(now.minus(Duration.ofHours(hours))));
        store.sweep(now, Duration.ofDays(1));
        return Files.exists(left);
    }
}

package org.zhibao.cases.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Files in a local folder. A file is written beside the others under a temporary name and moved into place when it is
 * complete and on the disk.
 */
final class FolderStore implements EvidenceStore {

    private static final int FAN_OUT = 2;

    private final Path files;
    private final Path incoming;

    FolderStore(Path root) throws IOException {
        files = Files.createDirectories(root.resolve("files"));
        // In the same folder, so that the move is a change of name and cannot be half done.
        incoming = Files.createDirectories(root.resolve("incoming"));
    }

    /** Removes what a process that died in the middle of an upload left behind. */
    void sweep(Instant now, Duration age) throws IOException {
        try (var left = Files.newDirectoryStream(incoming)) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(age))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public Upload begin(String key) throws IOException {
        var temporary = incoming.resolve(UUID.randomUUID() + ".part");
        return new FolderUpload(
                temporary,
                placeOf(key),
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(placeOf(key));
    }

    @Override
    public void remove(String key) throws IOException {
        Files.deleteIfExists(placeOf(key));
    }

    /** A few thousand folders keep each of them small. The end of a key is the part that varies. */
    private Path placeOf(String key) {
        var end = key.length();
        return files.resolve(key.substring(end - FAN_OUT, end)).resolve(key);
    }

    private static final class FolderUpload extends Upload {
        private final Path temporary;
        private final Path place;
        private final FileChannel channel;

        private FolderUpload(Path temporary, Path place, FileChannel channel) {
            this.temporary = temporary;
            this.place = place;
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            var rest = ByteBuffer.wrap(bytes, offset, length);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }

        @Override
        public void keep() throws IOException {
            channel.force(true);
            channel.close();
            Files.createDirectories(place.getParent());
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(temporary);
        }
    }
}

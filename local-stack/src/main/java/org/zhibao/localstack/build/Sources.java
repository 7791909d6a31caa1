package org.zhibao.localstack.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;

/** Times of sources and of what was built from them. */
final class Sources {

    private static final String STAMP = "target/zhibao.stamp";

    private Sources() {}

    /** The latest change below the given files and folders. */
    static FileTime newest(Collection<Path> roots) {
        return roots.stream()
                .filter(Files::exists)
                .flatMap(Sources::files)
                .map(Sources::time)
                .max(FileTime::compareTo)
                .orElse(FileTime.from(Instant.EPOCH));
    }

    /** Maven leaves an artefact alone whose content would be the same, so a stamp tells when it was last confirmed. */
    static FileTime builtAt(Path module, Path artefact) {
        Path stamp = module.resolve(STAMP);
        FileTime built = time(artefact);
        return Files.exists(stamp) && time(stamp).compareTo(built) > 0 ? time(stamp) : built;
    }

    static void stamp(Path module) {
        try {
            Files.writeString(module.resolve(STAMP), "confirmed by zhibao build\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

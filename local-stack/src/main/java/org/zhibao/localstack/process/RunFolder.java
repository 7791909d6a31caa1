package org.zhibao.localstack.process;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** Remembers on disk which process runs each part, so that a later launcher finds what an earlier one left. */
public final class RunFolder {

    private final Path folder;

    public RunFolder(Path folder) {
        this.folder = folder;
    }

    /** The process recorded under a name if it still lives; a record of a dead one is removed. */
    public Optional<RecordedProcess> find(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Optional<RecordedProcess> recorded =
                read(file).filter(process -> process.identity().isAlive());
        if (recorded.isEmpty()) {
            forget(name);
        }
        return recorded;
    }

    public void remember(String name, RecordedProcess process) {
        Properties properties = new Properties();
        properties.setProperty("pid", Long.toString(process.identity().pid()));
        properties.setProperty("boot-id", process.identity().bootId());
        properties.setProperty("start-ticks", Long.toString(process.identity().startTicks()));
        properties.setProperty("fingerprint", process.fingerprint());
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve(name + ".draft");
            try (Writer writer = Files.newBufferedWriter(draft)) {
                properties.store(writer, null);
            }
            Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".pid");
    }

    private static Optional<RecordedProcess> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return Optional.of(new RecordedProcess(
                    new ProcessIdentity(
                            Long.parseLong(properties.getProperty("pid", "")),
                            properties.getProperty("boot-id", ""),
                            Long.parseLong(properties.getProperty("start-ticks", ""))),
                    properties.getProperty("fingerprint", "")));
        } catch (IOException | IllegalArgumentException unreadable) {
            // A torn or edited record proves nothing about any process: treat it as absent, never as ours.
            return Optional.empty();
        }
    }
}

package org.zhibao.localstack;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The folder in which one stack keeps everything; looked over before anything is started on it. */
public final class DataFolder {

    private static final String FORMAT_FILE = "format";
    private static final String FORMAT = "zhibao-data 1";
    private static final String POSTGRES_VERSION = "18";
    private static final String CONTROL_FILE = "global/pg_control";

    /** PG_CONTROL_FILE_SIZE of PostgreSQL's pg_control.h. */
    private static final long CONTROL_FILE_BYTES = 8192;

    /** Without these Kafka ends with the trace of an exception. */
    private static final List<String> BROKER_IDENTITY = List.of("version", "cluster.id", "node.id");

    private static final long REQUIRED_FREE_BYTES = 1L << 30;

    private final Path folder;
    private final long requiredFreeBytes;

    public DataFolder(Path folder) {
        this(folder, REQUIRED_FREE_BYTES);
    }

    DataFolder(Path folder, long requiredFreeBytes) {
        this.folder = folder;
        this.requiredFreeBytes = requiredFreeBytes;
    }

    /**
     * Creates the folder or checks that it is whole.
     *
     * @throws StackFailure when it belongs to something else, is damaged, or its disk is nearly full
     */
    public void open() {
        try {
            Files.createDirectories(folder);
            requireSpace();
            Path format = folder.resolve(FORMAT_FILE);
            if (!Files.exists(format)) {
                requireUnused();
                Files.writeString(format, FORMAT + "\n");
            }
            check();
        } catch (IOException unusable) {
            throw new StackFailure("The data folder %s cannot be used: %s.".formatted(folder, unusable), unusable);
        }
    }

    /**
     * Finds damage that would make a part fail with a message nobody understands.
     *
     * @throws StackFailure naming the file that is missing or wrong
     */
    public void check() throws IOException {
        Path format = folder.resolve(FORMAT_FILE);
        if (Files.exists(format) && !Files.readString(format).strip().equals(FORMAT)) {
            throw damaged(FORMAT_FILE + " does not read \"" + FORMAT + "\"");
        }
        checkPostgres(folder.resolve("postgresql"));
        checkKafka(folder.resolve("kafka/log"));
    }

    /**
     * Removes everything; the caller has stopped all parts.
     *
     * @throws StackFailure when the folder was not made by this class, with nothing removed
     */
    public void delete() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        if (!Files.exists(folder.resolve(FORMAT_FILE))) {
            throw new StackFailure("%s is not a data folder of Zhibao: it has no file named %s; nothing was removed."
                    .formatted(folder, FORMAT_FILE));
        }
        try {
            deleteTree(folder);
        } catch (IOException undeletable) {
            throw new StackFailure(
                    "The data folder %s could not be removed: %s.".formatted(folder, undeletable), undeletable);
        }
    }

    /** Removes a folder with all that is in it; links are removed, not followed. */
    public static void deleteTree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void checkPostgres(Path cluster) throws IOException {
        if (!Files.isDirectory(cluster)) {
            return;
        }
        for (String needed : List.of("PG_VERSION", CONTROL_FILE, "postgresql.conf", "pg_wal", "base")) {
            if (!Files.exists(cluster.resolve(needed))) {
                throw damaged("postgresql/" + needed + " is missing");
            }
        }
        long control = Files.size(cluster.resolve(CONTROL_FILE));
        if (control != CONTROL_FILE_BYTES) {
            throw damaged(
                    "postgresql/%s has %d bytes instead of %d".formatted(CONTROL_FILE, control, CONTROL_FILE_BYTES));
        }
        String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(POSTGRES_VERSION)) {
            throw damaged("postgresql/PG_VERSION reads \"%s\" instead of %s".formatted(version, POSTGRES_VERSION));
        }
    }

    private void checkKafka(Path log) throws IOException {
        if (!Files.isDirectory(log)) {
            return;
        }
        Path properties = log.resolve("meta.properties");
        if (!Files.exists(properties)) {
            throw damaged("kafka/log/meta.properties is missing");
        }
        Properties identity = new Properties();
        try (Reader reader = Files.newBufferedReader(properties, StandardCharsets.ISO_8859_1)) {
            identity.load(reader);
        } catch (IllegalArgumentException malformed) {
            throw damaged("kafka/log/meta.properties cannot be read");
        }
        for (String needed : BROKER_IDENTITY) {
            if (identity.getProperty(needed, "").isBlank()) {
                throw damaged("kafka/log/meta.properties has no " + needed);
            }
        }
    }

    private void requireSpace() throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < requiredFreeBytes) {
            throw new StackFailure(
                    "The disk of %s has %d MB free and the suite needs %d MB; make room or set ZHIBAO_DATA to another folder."
                            .formatted(folder, free >> 20, requiredFreeBytes >> 20));
        }
    }

    /** A folder with files of another program in it is refused rather than filled up or one day deleted. */
    private void requireUnused() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.findFirst().ifPresent(entry -> {
                throw new StackFailure(
                        "%s is not a data folder of Zhibao: it has no file named %s but holds %s; set ZHIBAO_DATA to another folder."
                                .formatted(folder, FORMAT_FILE, entry.getFileName()));
            });
        }
    }

    private StackFailure damaged(String reason) {
        return new StackFailure(
                "The data folder %s is damaged: %s; restore it from a copy, set ZHIBAO_DATA to another folder, or start afresh with ./zhibao reset."
                        .formatted(folder, reason));
    }
}

package org.zhibao.localstack.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.zhibao.localstack.DataFolder;
import org.zhibao.localstack.StackConfig;
import org.zhibao.localstack.StackFailure;

/** The shelf of unpacked software, filled once from the artefacts Maven resolved and shared by all stacks. */
final class Software {

    private static final ReentrantLock WITHIN_THIS_PROCESS = new ReentrantLock();
    private static final int OWNER_EXECUTABLE = 0100;

    /** Fills a new folder. */
    @FunctionalInterface
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    private final StackConfig config;

    Software(StackConfig config) {
        this.config = config;
    }

    /** Whether a folder of that name is already there. */
    boolean has(String name) {
        return Files.isDirectory(config.softwareFolder().resolve(name));
    }

    /**
     * The folder of that name, filled now if it is not there yet. It appears in one step, so an interrupted filling leaves
     * nothing that could be mistaken for a whole one.
     */
    Path shelve(String name, Filling filling) {
        Path target = config.softwareFolder().resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        WITHIN_THIS_PROCESS.lock();
        try {
            Files.createDirectories(config.softwareFolder());
            try (FileChannel channel = FileChannel.open(
                            config.softwareFolder().resolve(".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!Files.isDirectory(target) && lock.isValid()) {
                    removeDrafts(name);
                    Path draft = Files.createTempDirectory(config.softwareFolder(), name + ".");
                    filling.fill(draft);
                    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return target;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            WITHIN_THIS_PROCESS.unlock();
        }
    }

    /** What fillings that were cut short left behind; whoever holds the lock is the only one that fills. */
    private void removeDrafts(String name) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(config.softwareFolder(), name + ".*")) {
            for (Path draft : drafts) {
                DataFolder.deleteTree(draft);
            }
        }
    }

    /** The entries Maven wrote when local-stack was built: every file of its runtime class path, Keycloak's archive included. */
    List<Path> classpath() {
        Path file = Path.of(System.getProperty(
                "zhibao.launcher.classpath",
                config.projectRoot()
                        .resolve("local-stack/target/launcher.classpath")
                        .toString()));
        try {
            return List.of(Files.readString(file).strip().split(":", -1)).stream()
                    .map(Path::of)
                    .toList();
        } catch (IOException notBuilt) {
            throw new StackFailure(
                    "%s is missing; run ./zhibao build to make the launcher anew.".formatted(file), notBuilt);
        }
    }

    /** The one file of the class path whose name begins so. */
    Path artefact(String prefix) {
        return classpath().stream()
                .filter(path -> path.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new StackFailure(
                        "No %s among the artefacts of local-stack; run ./zhibao build.".formatted(prefix)));
    }

    /**
     * Options that keep loaded classes in an archive written at the end of the first run, and forget the archives of other
     * versions. The JVM would pass over an archive whose class path has changed, and never write it anew.
     *
     * @param program its name
     * @param version changes with every file of the class path
     */
    List<String> classArchive(String program, String version) {
        String name = "%s-%08x.jsa".formatted(program, (version + System.getProperty("java.vm.version")).hashCode());
        forgetArchives(program, name);
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + config.softwareFolder().resolve(name),
                "-Xlog:cds=off",
                "-Xlog:aot=off");
    }

    /** A program that runs from one of them keeps it until it ends. */
    private void forgetArchives(String program, String kept) {
        try (var archives =
                Files.newDirectoryStream(Files.createDirectories(config.softwareFolder()), program + "-????????.jsa")) {
            for (var archive : archives) {
                if (!archive.endsWith(kept)) {
                    Files.deleteIfExists(archive);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Unpacks a tar stream, leaving out the given number of leading folders, with permissions and links. */
    static void untar(InputStream stream, Path folder, int leadingFolders) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(stream))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() <= leadingFolders) {
                    continue;
                }
                Path file = folder.resolve(name.subpath(leadingFolders, name.getNameCount()))
                        .normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("archive entry outside its folder: " + entry.getName());
                }
                extract(tar, entry, file);
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_EXECUTABLE) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}

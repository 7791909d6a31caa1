package org.zhibao.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhibao.localstack.process.ProcFs;
import org.zhibao.localstack.process.ProcessIdentity;
import org.zhibao.localstack.process.RecordedProcess;
import org.zhibao.localstack.process.RunFolder;

/** Lets one launcher at a time act on a data folder; the kernel takes the lock back however its process ends. */
final class LauncherLock implements AutoCloseable {

    private static final String NAME = "launcher";

    private final FileChannel channel;
    private final RunFolder runFolder;
    private final boolean afterCrash;

    private LauncherLock(FileChannel channel, RunFolder runFolder, boolean afterCrash) {
        this.channel = channel;
        this.runFolder = runFolder;
        this.afterCrash = afterCrash;
    }

    /** Takes the lock, or is empty when another launcher holds it. */
    static Optional<LauncherLock> tryAcquire(Path dataFolder) {
        RunFolder runFolder = runFolder(dataFolder);
        try {
            Files.createDirectories(dataFolder);
            FileChannel channel = FileChannel.open(
                    dataFolder.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            boolean leftover = Files.exists(dataFolder.resolve("run").resolve(NAME + ".pid"));
            ProcFs.identify(ProcessHandle.current().pid())
                    .ifPresent(self -> runFolder.remember(NAME, new RecordedProcess(self, "")));
            return Optional.of(new LauncherLock(channel, runFolder, leftover));
        } catch (IOException unusable) {
            throw new StackFailure("The data folder %s cannot be used: %s.".formatted(dataFolder, unusable), unusable);
        }
    }

    /** The launcher at work on a data folder, if there is one. */
    static Optional<ProcessIdentity> holder(Path dataFolder) {
        return runFolder(dataFolder).find(NAME).map(RecordedProcess::identity);
    }

    /** Whether the launcher before this one ended without giving the lock back. */
    boolean afterCrash() {
        return afterCrash;
    }

    @Override
    public void close() {
        runFolder.forget(NAME);
        try {
            channel.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    private static RunFolder runFolder(Path dataFolder) {
        return new RunFolder(dataFolder.resolve("run"));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}

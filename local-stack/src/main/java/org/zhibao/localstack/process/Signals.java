package org.zhibao.localstack.process;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.zhibao.localstack.StackFailure;

/** Signals to processes, and waiting for what follows. */
public final class Signals {

    private static final Duration POLL = Duration.ofMillis(150);

    private Signals() {}

    /** Sends a signal by its name without SIG; a process that is gone is let be. */
    public static void send(ProcessIdentity process, String signal) {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-s", signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noKillCommand) {
            ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the process ended in time. */
    public static boolean awaitEnd(ProcessIdentity process, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (process.isAlive()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** Waits as long as lies between two looks at a process. */
    public static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", interrupted);
        }
    }
}

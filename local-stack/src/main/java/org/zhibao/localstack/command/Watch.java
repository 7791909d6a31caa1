package org.zhibao.localstack.command;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;

/** Stays with a suite in the foreground and says when a part ends. */
final class Watch {

    private static final long POLL_MILLIS = 1_000;

    private final LocalStack stack;
    private final Set<Part> running;
    private final PrintWriter out;

    Watch(LocalStack stack, Set<Part> parts, PrintWriter out) {
        this.stack = stack;
        this.running = EnumSet.copyOf(parts);
        this.out = out;
    }

    /** Returns 1 when the last part has ended; a user who ends the suite ends this process before. */
    int untilAllEnd() {
        while (!running.isEmpty()) {
            Set<Part> ended = EnumSet.noneOf(Part.class);
            for (Part part : running) {
                if (stack.process(part).isEmpty()) {
                    ended.add(part);
                    out.printf("%s has ended; see ./zhibao logs %s%n", part, part);
                }
            }
            running.removeAll(ended);
            pause();
        }
        return 1;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.zhibao.localstack.command;

import java.io.PrintWriter;
import java.time.Duration;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StartListener;

/** Prints a line when a part begins and one when it is ready. */
record PartProgress(PrintWriter out) implements StartListener {

    @Override
    public void preparing(Part part) {
        out.printf("  %-20s preparing for the first time%n", part);
    }

    @Override
    public void notice(Part part, String sentence) {
        out.printf("  %-20s note: %s%n", part, sentence);
    }

    @Override
    public void starting(Part part) {
        out.printf("  %-20s starting%n", part);
    }

    @Override
    public void ready(Part part, Duration after, boolean takenOver) {
        out.printf(
                "  %-20s %s %.1f s%n",
                part, takenOver ? "ran already, checked in" : "ready after", after.toMillis() / 1000.0);
    }
}

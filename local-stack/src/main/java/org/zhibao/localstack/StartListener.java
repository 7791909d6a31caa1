package org.zhibao.localstack;

import java.time.Duration;

/** Hears how a start goes on; called from several threads. */
public interface StartListener {

    /** A listener that says nothing. */
    StartListener SILENT = new StartListener() {
        @Override
        public void starting(Part part) {}

        @Override
        public void ready(Part part, Duration after, boolean takenOver) {}
    };

    void starting(Part part);

    /** The part answers, so long after it was begun; it was taken over when it already ran. */
    void ready(Part part, Duration after, boolean takenOver);
}

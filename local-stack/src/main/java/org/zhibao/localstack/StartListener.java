package org.zhibao.localstack;

import java.time.Duration;

/** Hears how a start goes on; called from several threads. */
public interface StartListener {

    /** A listener that says nothing. */
    StartListener SILENT = new StartListener() {
        @Override
        public void preparing(Part part) {}

        @Override
        public void starting(Part part) {}

        @Override
        public void notice(Part part, String sentence) {}

        @Override
        public void ready(Part part, Duration after, boolean takenOver) {}
    };

    /** What the part needs once is being unpacked or initialised; this may take half a minute. */
    void preparing(Part part);

    void starting(Part part);

    /** Something the user should know although the part works. */
    void notice(Part part, String sentence);

    /** The part answers, so long after it was begun; it was taken over when it already ran. */
    void ready(Part part, Duration after, boolean takenOver);
}

package org.zhibao.scenarios.play;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells a person how far a play is. */
public interface Progress extends AutoCloseable {

    /** So many more requests are done, or found to be done already. */
    void advance(int requests);

    @Override
    void close();

    /** Says nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void advance(int requests) {
                // Nobody watches.
            }

            @Override
            public void close() {
                // Nothing to end.
            }
        };
    }

    /** A bar that redraws itself; for terminals. */
    static Progress bar(String task, int total) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .showSpeed()
                .build();
        return new Progress() {
            @Override
            public void advance(int requests) {
                bar.stepBy(requests);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** A line for every tenth part; for files and pipes. */
    static Progress lines(String task, int total, PrintWriter out) {
        var done = new AtomicLong();
        return new Progress() {
            @Override
            public void advance(int requests) {
                var after = done.addAndGet(requests);
                var before = after - requests;
                if (total > 0 && before * 10 / total < after * 10 / total) {
                    out.printf("%s: %d %% (%d of %d requests)%n", task, after * 100 / total, after, total);
                    out.flush();
                }
            }

            @Override
            public void close() {
                out.flush();
            }
        };
    }
}

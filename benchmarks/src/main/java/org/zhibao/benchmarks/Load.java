package org.zhibao.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls a server over a number of connections for a while, and counts. */
final class Load {

    private Load() {}

    /** One call; anything but a success throws. */
    interface Call {
        void on(Connection connection) throws IOException;
    }

    /**
     * What was measured.
     *
     * @param latencies nanoseconds of every call, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    record Result(long calls, Duration time, long[] latencies) {

        double perSecond() {
            return calls / (time.toNanos() / 1e9);
        }

        /** The latency that this share of the calls did not exceed, in milliseconds. */
        double percentile(double share) {
            return latencies.length == 0
                    ? 0
                    : latencies[(int) Math.min(latencies.length - 1L, Math.round(latencies.length * share))] / 1e6;
        }
    }

    static Result run(URI base, int connections, Duration time, Call call)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + time.toNanos();
        var results = new ArrayList<Future<long[]>>();
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                results.add(threads.submit(() -> callUntil(base, end, call)));
            }
        }
        var elapsed = Duration.ofNanos(System.nanoTime() - start);
        var latencies = new long[0];
        for (var result : results) {
            var own = result.get();
            var all = Arrays.copyOf(latencies, latencies.length + own.length);
            System.arraycopy(own, 0, all, latencies.length, own.length);
            latencies = all;
        }
        Arrays.sort(latencies);
        return new Result(latencies.length, elapsed, latencies);
    }

    private static long[] callUntil(URI base, long end, Call call) throws IOException {
        var latencies = new long[1024];
        int calls = 0;
        try (var connection = new Connection(base)) {
            for (long before = System.nanoTime(); before < end; before = System.nanoTime()) {
                call.on(connection);
                if (calls == latencies.length) {
                    latencies = Arrays.copyOf(latencies, calls * 2);
                }
                latencies[calls++] = System.nanoTime() - before;
            }
        }
        return Arrays.copyOf(latencies, calls);
    }
}

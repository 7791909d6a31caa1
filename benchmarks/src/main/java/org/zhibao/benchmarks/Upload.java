package org.zhibao.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** A file of evidence, put in place as a stream, and the memory that this takes. */
final class Upload {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BLOCK = 64 * 1024;
    private static final int LOOK_EVERY_MILLIS = 100;
    private static final String METADATA = """
            {"occurredOn":"2023-03-10","kind":"ELECTRONIC_DATA","name":"基准测试示例文件","source":"DOWNLOADED",
             "obtainedOn":"2023-03-09","obtainedAt":"办公室","officers":["示例甲","示例乙"]}""";

    private final URI gateway;
    private final String token;
    private final List<Long> pids;

    /** @param pids the processes whose memory is looked at: the gateway's and the service's */
    Upload(URI gateway, String token, List<Long> pids) {
        this.gateway = gateway;
        this.token = token;
        this.pids = pids;
    }

    /** @param highestMebibytes resident memory of each process while the file came in */
    record Result(double seconds, List<Long> highestMebibytes) {}

    /** Puts a file of that many MiB beside a new case. */
    Result run(int mebibytes) throws IOException, InterruptedException {
        try (var connection = new Connection(gateway)) {
            var seen = new Cases(token).register(connection);
            var headers = new LinkedHashMap<>(Map.of("Authorization", "Bearer " + token));
            headers.put("If-Match", seen.etag());
            var path = "/api/v1/cases/" + seen.id() + "/evidence";
            var created = connection.send("POST", path, headers, METADATA);
            var id = ID.matcher(created.body());
            if (created.status() != 201 || !id.find()) {
                throw new IOException("Expected 201, was " + created.status() + ": " + created.body());
            }
            headers.remove("If-Match");
            return put(connection, path + "/" + id.group(1) + "/content?fileName=benchmark.png", headers, mebibytes);
        }
    }

    private Result put(Connection connection, String path, Map<String, String> headers, int mebibytes)
            throws IOException, InterruptedException {
        var highest = pids.stream().map(pid -> new AtomicLong()).toList();
        try (var looker = Executors.newSingleThreadScheduledExecutor()) {
            var _ = looker.scheduleAtFixedRate(() -> look(highest), 0, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            long start = System.nanoTime();
            var answer = connection.stream(
                    "PUT", path, headers, "image/png", (long) mebibytes * 1024 * 1024, contentBeginningWith(PNG));
            double seconds = (System.nanoTime() - start) / 1e9;
            var _ = looker.shutdownNow();
            if (answer.status() != 200) {
                throw new IOException("Expected 200, was " + answer.status() + ": " + answer.body());
            }
            return new Result(seconds, highest.stream().map(AtomicLong::get).toList());
        }
    }

    private void look(List<AtomicLong> highest) {
        for (int i = 0; i < pids.size(); i++) {
            long now = Memory.residentMebibytes(pids.get(i));
            highest.get(i).accumulateAndGet(now, Math::max);
        }
    }

    private static byte[] contentBeginningWith(byte[] head) {
        var block = new byte[BLOCK];
        new Random(1).nextBytes(block);
        System.arraycopy(head, 0, block, 0, head.length);
        return block;
    }
}

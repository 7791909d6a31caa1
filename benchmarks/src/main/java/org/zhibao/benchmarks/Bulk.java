package org.zhibao.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of cases, from its upload to the last line's result. */
final class Bulk {

    private static final String PATH = "/api/v1/cases/batches";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern CREATED = Pattern.compile("\"created\":(\\d+)");
    /** Between two looks at the batch, so that looking does not slow it down. */
    private static final int LOOK_EVERY_MILLIS = 100;

    private final URI service;
    private final String token;
    private final long pid;

    Bulk(URI service, String token, long pid) {
        this.service = service;
        this.token = token;
        this.pid = pid;
    }

    /**
     * What was measured.
     *
     * @param uploadSeconds until the 202
     * @param seconds until every line had its result
     * @param highestMebibytes resident memory of the service
     */
    record Result(int lines, double uploadSeconds, double seconds, long highestMebibytes) {

        double perSecond() {
            return lines / seconds;
        }
    }

    /** Submits a file of new lines, and waits for their results. */
    Result run(int lines) throws IOException, InterruptedException {
        var file = IntStream.range(0, lines).mapToObj(Bulk::line).collect(Collectors.joining("\n"));
        try (var connection = new Connection(service)) {
            long start = System.nanoTime();
            var taken = connection.send("POST", PATH, headers(), "application/x-ndjson", file);
            var id = ID.matcher(taken.body());
            if (taken.status() != 202 || !id.find()) {
                throw new IOException("Expected 202, was " + taken.status() + ": " + taken.body());
            }
            long uploaded = System.nanoTime();
            long highest = 0;
            var batch = connection.send("GET", PATH + "/" + id.group(1), headers(), "");
            while (!batch.body().contains("\"FINISHED\"")) {
                highest = Math.max(highest, Memory.residentMebibytes(pid));
                Thread.sleep(LOOK_EVERY_MILLIS);
                batch = connection.send("GET", PATH + "/" + id.group(1), headers(), "");
            }
            var created = CREATED.matcher(batch.body());
            if (!created.find() || Integer.parseInt(created.group(1)) != lines) {
                throw new IOException("Not every line became a case: " + batch.body());
            }
            return new Result(lines, (uploaded - start) / 1e9, (System.nanoTime() - start) / 1e9, highest);
        }
    }

    private static String line(int number) {
        return """
               {"kind":"TM_INFRINGEMENT","channel":"ECOM_CENTRE","region":"150102","occurredOn":"2023-03-06",\
               "title":"基准测试示例数据","externalReference":"%s",\
               "parties":[{"role":"RESPONDENT","kind":"ORGANISATION","name":"示例%d有限公司","identifier":"91150100MA0000007W"}],\
               "rights":[{"type":"TRADEMARK","number":"%d","name":"示例"}]}""".formatted(UUID.randomUUID(), number % 1_000, 10_000_000 + number);
    }

    private Map<String, String> headers() {
        return Map.of("Authorization", "Bearer " + token);
    }
}

package org.zhibao.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Lists, look-ups, searches by words and the docket among many cases. */
final class Searches {

    private static final String[] REGIONS = {"150102", "150103", "150104", "150105", "150121"};
    private static final String[] STATES = {"CLOSED", "INVESTIGATING", "FILED", "LEAD_RECEIVED"};
    private static final String[] KINDS = {
        "TM_INFRINGEMENT", "PATENT_COUNTERFEIT", "COPYRIGHT_INFRINGEMENT", "GI_VIOLATION"
    };
    private static final String[] WORDS = {"蒙牛", "羊绒衫", "鑫源商贸", "骑士 变压器", "网络销售侵权华为", "宏达酒业有限公司77"};

    private final URI service;
    private final String token;
    private final int cases;
    private final Duration time;

    Searches(URI service, String token, int cases, Duration time) {
        this.service = service;
        this.token = token;
        this.cases = cases;
        this.time = time;
    }

    /** @param warmUp how long everything is asked for in turn before anything counts */
    void measure(int connections, Duration warmUp, Report report)
            throws IOException, InterruptedException, ExecutionException {
        var all = List.<Supplier<String>>of(this::list, this::number, this::words, this::docket);
        Load.run(service, connections, warmUp, connection -> {
            for (var path : all) {
                get(connection, path.get());
            }
        });
        report.table(
                "Among %,d cases, %d connections".formatted(cases, connections),
                "",
                "per second",
                "p50 ms",
                "p95 ms",
                "p99 ms");
        measure("filtered list", connections, report, this::list);
        measure("number look-up", connections, report, this::number);
        measure("words", connections, report, this::words);
        measure("docket, an officer's or a district's", connections, report, this::docket);
        measure("baseline: vocabulary, no database", connections, report, () -> "/api/v1/vocabularies/channels");
    }

    private void measure(String name, int connections, Report report, Supplier<String> path)
            throws InterruptedException, ExecutionException {
        Load.run(service, connections, Duration.ofSeconds(5), connection -> get(connection, path.get()));
        var result = Load.run(service, connections, time, connection -> get(connection, path.get()));
        report.row(name, result.perSecond(), result.percentile(0.5), result.percentile(0.95), result.percentile(0.99));
    }

    private void get(Connection connection, String path) throws IOException {
        var answer = connection.send("GET", path, Map.of("Authorization", "Bearer " + token), "");
        if (answer.status() != 200) {
            throw new IOException(path + " answered " + answer.status() + ": " + answer.body());
        }
    }

    private String list() {
        return "/api/v1/cases?region=%s&state=%s&kind=%s".formatted(any(REGIONS), any(STATES), any(KINDS));
    }

    private String number() {
        int n = 1 + ThreadLocalRandom.current().nextInt(cases);
        return "/api/v1/cases?number=" + encoded("样例收" + n);
    }

    private String words() {
        return "/api/v1/cases?q=" + encoded(any(WORDS));
    }

    private String docket() {
        return ThreadLocalRandom.current().nextBoolean()
                ? "/api/v1/docket?due=pressing&officer=officer"
                        + ThreadLocalRandom.current().nextInt(400)
                : "/api/v1/docket?due=this-week&region=" + any(REGIONS);
    }

    private static String any(String[] values) {
        return values[ThreadLocalRandom.current().nextInt(values.length)];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.zhibao.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;
import org.zhibao.localstack.StackConfig;
import org.zhibao.localstack.StartListener;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the suite, each figure beside its baseline in the same run, and prints Markdown. */
@Command(name = "benchmarks", mixinStandardHelpOptions = true, description = "Measures the suite on this machine.")
public final class Benchmarks implements Runnable {

    private static final String OFFICER = "officer.150102";
    private static final String LEADER = "leader.150100";
    private static final int SEARCHERS = 16;
    private static final EnumSet<Part> NOT_SEARCHED =
            EnumSet.of(Part.MEDIATION_SERVICE, Part.PLEDGE_SERVICE, Part.STATISTICS_SERVICE, Part.GATEWAY);

    @Option(names = "--connections", description = "Connections under load (default: ${DEFAULT-VALUE}).")
    private int connections = 32;

    @Option(names = "--warm-up", description = "Seconds before anything counts (default: ${DEFAULT-VALUE}).")
    private int warmUp = 60;

    @Option(
            names = "--steady",
            description =
                    "Seconds of load through service and gateway, half each, after which acts are measured once more,"
                            + " when nothing is left to compile (default: ${DEFAULT-VALUE}).")
    private int steady = 240;

    @Option(names = "--seconds", description = "Seconds of each measurement (default: ${DEFAULT-VALUE}).")
    private int seconds = 30;

    @Option(names = "--acts", description = "Acts followed to their figure (default: ${DEFAULT-VALUE}).")
    private int acts = 200;

    @Option(
            names = "--cases",
            description = "Generate so many cases and measure lists and searches among them, and nothing else.")
    private int cases;

    @Option(names = "--lines", description = "Lines of the file of cases (default: ${DEFAULT-VALUE}).")
    private int lines = 10_000;

    @Option(names = "--file", description = "MiB of the file of evidence (default: ${DEFAULT-VALUE}).")
    private int file = 1024;

    private final Report report = new Report(System.out);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }

    @Override
    public void run() {
        try {
            measure(Files.createTempDirectory("zhibao-benchmarks"));
        } catch (IOException | SQLException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void measure(Path data) throws IOException, SQLException, ExecutionException, InterruptedException {
        var config = StackConfig.forTests(data);
        if (cases > 0) {
            try (var stack = up(config, "Start with empty data", EnumSet.complementOf(NOT_SEARCHED))) {
                searching(stack);
            }
            return;
        }
        up(config, "Start with empty data", EnumSet.allOf(Part.class)).close();
        try (var stack = up(config, "Start with data in place", EnumSet.allOf(Part.class))) {
            memory(stack);
            posting(stack);
            bulk(stack);
            upload(stack);
            freshness(stack);
        }
    }

    private LocalStack up(StackConfig config, String title, Set<Part> parts) {
        report.table(title, "part", "ready after s");
        var stack = LocalStack.of(config);
        if (!stack.claim()) {
            throw new IllegalStateException("Another launcher holds " + config);
        }
        long start = System.nanoTime();
        stack.up(List.copyOf(parts), new StartListener() {
            @Override
            public void preparing(Part part) {
                // Counted in what is ready.
            }

            @Override
            public void starting(Part part) {
                // Only what is ready counts.
            }

            @Override
            public void notice(Part part, String sentence) {
                System.err.println(part.label() + ": " + sentence);
            }

            @Override
            public void ready(Part part, Duration after, boolean takenOver) {
                report.row(part.label(), after.toMillis() / 1000.0);
            }
        });
        report.row("all", (System.nanoTime() - start) / 1e9);
        return stack;
    }

    private void searching(LocalStack stack)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        new CaseGenerator(stack).generate(cases);
        report.table("Generated", "cases", "seconds");
        report.row(cases, (System.nanoTime() - start) / 1e9);
        var service = URI.create(stack.url(Part.CASE_SERVICE));
        new Searches(service, stack.tokenFor(LEADER), cases, Duration.ofSeconds(seconds))
                .measure(SEARCHERS, Duration.ofSeconds(warmUp), report);
    }

    private void memory(LocalStack stack) {
        report.table("Memory after the start", "process", "resident MiB", "proportional MiB, with children");
        long total = 0;
        for (var part : Part.values()) {
            long pid = stack.process(part).orElseThrow().pid();
            long proportional = Memory.proportionalMebibytes(pid);
            total += proportional;
            report.row(part.label(), Memory.residentMebibytes(pid), proportional);
        }
        report.row("all", "", total);
    }

    private void posting(LocalStack stack) throws IOException, SQLException, ExecutionException, InterruptedException {
        var gateway = URI.create(stack.gatewayUrl());
        var service = URI.create(stack.url(Part.CASE_SERVICE));
        var cases = new Cases(stack.tokenFor(OFFICER));
        Load.run(gateway, connections, Duration.ofSeconds(warmUp), cases::register);
        posting(stack, cases, "after " + warmUp + " s");
        if (steady > 0) {
            Load.run(service, connections, Duration.ofSeconds(steady / 2), cases::register);
            Load.run(gateway, connections, Duration.ofSeconds(steady / 2), cases::register);
            posting(stack, cases, "steady");
        }
        reading(service, gateway, cases);
    }

    private void posting(LocalStack stack, Cases cases, String when)
            throws IOException, SQLException, ExecutionException, InterruptedException {
        var time = Duration.ofSeconds(seconds);
        report.table(
                "POST /cases, " + connections + " connections, " + when, "", "per second", "ratio", "p50 ms", "p99 ms");
        double baseline = PgBench.available() ? new PgBench(stack).run(connections, time) : Double.NaN;
        report.row("pgbench, the same statements", baseline, 1.0, "", "");
        posting("case-service direct", URI.create(stack.url(Part.CASE_SERVICE)), cases, baseline);
        posting("through the gateway", URI.create(stack.gatewayUrl()), cases, baseline);
    }

    private void posting(String label, URI target, Cases cases, double baseline)
            throws InterruptedException, ExecutionException {
        var result = Load.run(target, connections, Duration.ofSeconds(seconds), cases::register);
        report.row(
                label,
                result.perSecond(),
                result.perSecond() / baseline,
                result.percentile(0.5),
                result.percentile(0.99));
    }

    private void reading(URI service, URI gateway, Cases cases)
            throws IOException, ExecutionException, InterruptedException {
        String id;
        try (var connection = new Connection(service)) {
            id = cases.register(connection).id();
        }
        report.table("GET /cases/{id}, one connection", "", "per second", "p50 ms", "p99 ms");
        for (var target : new URI[] {service, gateway}) {
            Load.run(target, 1, Duration.ofSeconds(5), connection -> cases.read(connection, id));
            var result = Load.run(target, 1, Duration.ofSeconds(10), connection -> cases.read(connection, id));
            report.row(
                    target.equals(service) ? "direct" : "through the gateway",
                    result.perSecond(),
                    result.percentile(0.5),
                    result.percentile(0.99));
        }
    }

    private void bulk(LocalStack stack) throws IOException, InterruptedException {
        long pid = stack.process(Part.CASE_SERVICE).orElseThrow().pid();
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var bulk = new Bulk(URI.create(stack.url(Part.CASE_SERVICE)), stack.tokenFor(OFFICER), pid);
        report.table(
                "POST /cases/batches, NDJSON; load average before " + load,
                "lines",
                "upload s",
                "lines per second",
                "highest resident MiB");
        // A tenth of the lines first: ten times as many are to take no more memory.
        for (int size : new int[] {lines / 10, lines, lines}) {
            var result = bulk.run(size);
            report.row(result.lines(), result.uploadSeconds(), result.perSecond(), result.highestMebibytes());
        }
    }

    private void upload(LocalStack stack) throws IOException, InterruptedException {
        var pids = Stream.of(Part.GATEWAY, Part.CASE_SERVICE)
                .map(part -> stack.process(part).orElseThrow().pid())
                .toList();
        var upload = new Upload(URI.create(stack.gatewayUrl()), stack.tokenFor(OFFICER), pids);
        report.table(
                "PUT evidence through the gateway", "MiB", "seconds", "highest resident MiB, gateway", "case-service");
        // A tenth first: ten times as much is to take no more memory.
        for (int size : new int[] {file / 10, file}) {
            var result = upload.run(size);
            report.row(
                    size,
                    result.seconds(),
                    result.highestMebibytes().getFirst(),
                    result.highestMebibytes().getLast());
        }
    }

    private void freshness(LocalStack stack) throws IOException, InterruptedException {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        var path = "/api/v1/figures?indicator=ADM.PATENT.ECOM&region=150102&period=" + today.substring(0, 4);
        var cases = new Cases(stack.tokenFor(OFFICER));
        try (var connection = new Connection(URI.create(stack.gatewayUrl()))) {
            var figure = new Figure(connection, path, stack.tokenFor(OFFICER));
            awaitQuiet(stack, figure);
            var visible = new long[acts];
            var query = new long[acts];
            for (int act = 0; act < acts; act++) {
                long before = figure.value();
                var seen = cases.requested(connection, today);
                cases.accept(connection, seen, today);
                long committed = System.nanoTime();
                long asked = committed;
                while (figure.value() == before) {
                    asked = System.nanoTime();
                }
                visible[act] = System.nanoTime() - committed;
                query[act] = System.nanoTime() - asked;
            }
            Arrays.sort(visible);
            Arrays.sort(query);
            report.table("Act committed to figure visible, " + acts + " acts", "", "p50 ms", "p99 ms");
            report.row("the figure shows the act", percentile(visible, 0.5), percentile(visible, 0.99));
            report.row("baseline: one reading of the figure", percentile(query, 0.5), percentile(query, 0.99));
        }
    }

    /** Waits until statistics has taken in what the load before has published. */
    private static void awaitQuiet(LocalStack stack, Figure figure) throws IOException, InterruptedException {
        try (var connection = new Connection(URI.create(stack.gatewayUrl()))) {
            long before = figure.value();
            var cases = new Cases(stack.tokenFor(OFFICER));
            var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
            cases.accept(connection, cases.requested(connection, today), today);
            while (figure.value() == before) {
                Thread.sleep(200);
            }
        }
    }

    private static double percentile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
    }
}

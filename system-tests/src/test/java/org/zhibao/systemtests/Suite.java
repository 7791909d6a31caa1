package org.zhibao.systemtests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.zhibao.localstack.DemoSecrets;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.StackConfig;
import org.zhibao.scenarios.format.Scenario;
import org.zhibao.scenarios.format.ScenarioReader;
import org.zhibao.scenarios.plan.Plan;
import org.zhibao.scenarios.plan.Planner;
import org.zhibao.scenarios.play.Figures;
import org.zhibao.scenarios.play.Options;
import org.zhibao.scenarios.play.Player;
import org.zhibao.scenarios.play.Progress;
import org.zhibao.scenarios.play.Verdict;

/** The real suite on ports of its own, started once for all tests of a run. */
public final class Suite implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/suite");
    private static final Path SCENARIOS = Path.of("../scenarios/data");
    private static final int CONCURRENCY = 16;

    private final LocalStack stack;

    private Suite(LocalStack stack) {
        this.stack = stack;
    }

    static Suite start() throws IOException {
        var config = StackConfig.forTests(FOLDER.resolve("data"));
        // What a run that was killed has left.
        LocalStack.of(config).down();
        delete(FOLDER);
        Files.createDirectories(FOLDER);
        return new Suite(LocalStack.start(config));
    }

    public LocalStack stack() {
        return stack;
    }

    /** Requests as somebody with this token, or without one. */
    public Api api() {
        return new Api(URI.create(stack.gatewayUrl()));
    }

    public static Plan plan(String scenario) {
        return Planner.plan(ScenarioReader.read(SCENARIOS.resolve(scenario)));
    }

    /** Plays a plan; every call goes to the journal of that name. */
    public Player.Outcome play(Plan plan, String journal, Progress progress) throws IOException, InterruptedException {
        return Player.play(plan, options(journal), progress);
    }

    public Path journal(String name) {
        return FOLDER.resolve(name + ".ndjson");
    }

    public List<Verdict> verdicts(Scenario scenario) throws InterruptedException {
        return Figures.judge(scenario, options("unused"));
    }

    private Options options(String journal) {
        return new Options(
                URI.create(stack.gatewayUrl()),
                URI.create(stack.issuerUrl()),
                DemoSecrets.PASSWORD,
                CONCURRENCY,
                journal(journal),
                Duration.ofMinutes(4),
                Duration.ofSeconds(90));
    }

    @Override
    public void close() {
        stack.close();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

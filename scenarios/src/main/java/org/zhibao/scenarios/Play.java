package org.zhibao.scenarios;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhibao.scenarios.format.InvalidScenario;
import org.zhibao.scenarios.format.ScenarioReader;
import org.zhibao.scenarios.plan.Plan;
import org.zhibao.scenarios.plan.Planner;
import org.zhibao.scenarios.play.Figures;
import org.zhibao.scenarios.play.Options;
import org.zhibao.scenarios.play.PlayFailure;
import org.zhibao.scenarios.play.Player;
import org.zhibao.scenarios.play.Progress;
import org.zhibao.scenarios.play.Verdict;
import org.zhibao.scenarios.play.VerdictTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code play}: works a scenario through the running suite and holds its figures against the report. */
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        description = "Works a scenario through the public API and compares the suite's figures with the report's.",
        exitCodeList = {
            "0:every figure agrees",
            "1:a figure differs or a request was refused",
            "2:the scenario or the command line has a mistake; nothing was posted"
        })
public final class Play implements Callable<Integer> {

    private static final int DIFFERENT = 1;
    private static final int MISTAKEN = 2;
    private static final int SHOWN = 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Name of a folder under scenarios/data, or a folder.")
    private String scenario = "";

    @Option(names = "--gateway", description = "Default: ${DEFAULT-VALUE}", defaultValue = "http://localhost:8080")
    private URI gateway = URI.create("http://localhost:8080");

    @Option(
            names = "--issuer",
            description = "Default: ${DEFAULT-VALUE}",
            defaultValue = "http://localhost:8085/realms/zhibao")
    private URI issuer = URI.create("http://localhost:8085/realms/zhibao");

    @Option(names = "--concurrency", description = "Items at a time. Default: ${DEFAULT-VALUE}", defaultValue = "16")
    private int concurrency = 16;

    @Option(names = "--journal", description = "File for a line about every call. Default: .zhibao/journals/…")
    private @Nullable Path journal;

    @Option(
            names = "--patience",
            description = "Seconds to repeat a call that is not answered. Default: ${DEFAULT-VALUE}",
            defaultValue = "120")
    private long patience = 120;

    @Option(
            names = "--settling",
            description = "Seconds to wait for the figures. Default: ${DEFAULT-VALUE}",
            defaultValue = "60")
    private long settling = 60;

    @Option(names = "--check", description = "Only check the scenario's files and totals; post nothing.")
    private boolean checkOnly;

    public static void main(String... args) {
        System.exit(new CommandLine(new Play()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var out = out();
        var folder = folder();
        if (folder.isEmpty()) {
            out.printf("There is no scenario '%s'; known: %s%n", scenario, String.join(", ", known()));
            return MISTAKEN;
        }
        try {
            return play(Planner.plan(ScenarioReader.read(folder.get())), out);
        } catch (InvalidScenario e) {
            out.printf("The scenario has mistakes; nothing was posted.%n%s%n", e.getMessage());
            return MISTAKEN;
        } catch (PlayFailure e) {
            out.println(e.getMessage());
            return DIFFERENT;
        } finally {
            out.flush();
        }
    }

    private int play(Plan plan, PrintWriter out) throws IOException, InterruptedException {
        out.printf(
                "%s: %d items, %d requests%n",
                plan.scenario().title(), plan.items().size(), plan.requests());
        if (checkOnly) {
            out.printf(
                    "The files are in order and their totals reach the %d counted figures.%n",
                    plan.figures().size());
            return 0;
        }
        var options = options(plan);
        var outcome = play(plan, options, out);
        out.printf("%d requests changed something; journal: %s%n", outcome.posted(), options.journal());
        if (!outcome.complete()) {
            outcome.failures().stream().limit(SHOWN).forEach(out::println);
            out.printf(
                    "%d items could not be played to their end.%n",
                    outcome.failures().size());
            return DIFFERENT;
        }
        return judge(Figures.judge(plan.scenario(), options), out);
    }

    private static Player.Outcome play(Plan plan, Options options, PrintWriter out)
            throws IOException, InterruptedException {
        try (var progress = progress(plan, out)) {
            return Player.play(plan, options, progress);
        }
    }

    private static int judge(List<Verdict> verdicts, PrintWriter out) {
        if (!verdicts.isEmpty()) {
            VerdictTable.lines(verdicts).forEach(out::println);
        }
        var equal = verdicts.stream().filter(Verdict::equal).count();
        out.printf("%d of %d figures agree with the report.%n", equal, verdicts.size());
        return equal == verdicts.size() ? 0 : DIFFERENT;
    }

    private Options options(Plan plan) {
        var file = journal != null
                ? journal
                : home().resolve(".zhibao/journals")
                        .resolve(plan.scenario().id()
                                + LocalDateTime.now(plan.scenario().zone())
                                        .format(DateTimeFormatter.ofPattern("-yyyyMMdd-HHmmss"))
                                + ".ndjson");
        return new Options(
                gateway,
                issuer,
                Optional.ofNullable(System.getenv("ZHIBAO_PLAY_SECRET")).orElse("zhibao-demo"),
                concurrency,
                file,
                Duration.ofSeconds(patience),
                Duration.ofSeconds(settling));
    }

    /** A bar for people, lines where nobody watches: without a terminal there is no console at all. */
    @SuppressWarnings("SystemConsoleNull") // The check knows JDK 22 to 24; before and since, there may be none.
    static Progress progress(Plan plan, PrintWriter out) {
        var console = System.console();
        return console != null && console.isTerminal()
                ? Progress.bar(plan.scenario().id(), plan.requests())
                : Progress.lines(plan.scenario().id(), plan.requests(), out);
    }

    private Optional<Path> folder() {
        return Stream.of(Path.of(scenario), data().resolve(scenario))
                .filter(ScenarioReader::isScenario)
                .findFirst();
    }

    private static Path home() {
        return Path.of(Optional.ofNullable(System.getenv("ZHIBAO_HOME")).orElse(""));
    }

    private static Path data() {
        return home().resolve("scenarios/data");
    }

    private static List<String> known() throws IOException {
        if (!Files.isDirectory(data())) {
            return List.of();
        }
        try (var folders = Files.list(data())) {
            return folders.filter(ScenarioReader::isScenario)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}

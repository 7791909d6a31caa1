package org.zhibao.localstack.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhibao.localstack.build.Maven;
import org.zhibao.localstack.build.TestCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Unmatched;

@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs mvn verify on the whole checkout (further arguments go to Maven) and counts the tests.")
final class TestCommand implements Callable<Integer> {

    @Mixin
    private Session session = new Session();

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        Path root = session.config().projectRoot();
        Instant begin = Instant.now();
        List<String> command = new ArrayList<>(List.of("--batch-mode", "--fail-at-end", "verify"));
        command.addAll(arguments);
        int exit = new Maven(root).runVisibly(command);
        TestCounts counts = TestCounts.since(root, begin);
        session.out().println();
        if (exit != 0 && counts.failed() == 0) {
            session.out().printf("Maven failed with exit code %d outside the tests; see its output above.%n", exit);
        }
        if (counts.passed() + counts.failed() == 0) {
            session.out().println("No test was run.");
        }
        session.out().println(counts);
        return exit != 0 || counts.failed() > 0 || counts.passed() == 0 ? 1 : 0;
    }
}

package org.zhibao.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhibao.scenarios.format.ScenarioReader;
import org.zhibao.scenarios.plan.Planner;
import picocli.CommandLine;

class PlayTest {

    private final StringWriter out = new StringWriter();

    @Test
    void checksAScenarioWithoutASuite() {
        assertThat(play("--check", "data/hohhot-2023")).isZero();
        assertThat(out.toString()).contains("呼和浩特市", "their totals reach the 24 counted figures");
    }

    @Test
    void endsWithTwoWhenThereIsNoSuchScenario() {
        assertThat(play("atlantis-1900")).isEqualTo(2);
        assertThat(out.toString()).contains("There is no scenario 'atlantis-1900'");
    }

    @Test
    void endsWithTwoWhenTheCommandLineIsWrong() {
        assertThat(play("data/hohhot-2023", "--concurrency", "many")).isEqualTo(2);
    }

    @Test
    void tellsItsProgressInLinesWhereThereIsNoTerminal() {
        var plan = Planner.plan(ScenarioReader.read(Path.of("data/baotou-sample")));

        try (var progress = Play.progress(plan, new PrintWriter(out, true))) {
            progress.advance(plan.requests());
        }

        assertThat(out.toString()).contains("baotou-sample", "100");
    }

    private int play(String... args) {
        var command = new CommandLine(new Play());
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(out, true));
        return command.execute(args);
    }
}

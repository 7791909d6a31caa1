package org.zhibao.scenarios.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zhibao.scenarios.format.ScenarioReader;
import org.zhibao.scenarios.plan.Plan;
import org.zhibao.scenarios.plan.Planner;

@Timeout(30)
class FiguresTest {

    private static final Plan HOHHOT = Planner.plan(ScenarioReader.read(Path.of("data/hohhot-2023")));

    @Test
    void findsEveryFigureEqual() throws Exception {
        try (var suite = new SuiteDouble(HOHHOT)) {
            assertThat(judge(suite)).hasSize(65).allMatch(Verdict::equal);
        }
    }

    @Test
    void seesADifferenceInTheLastPrintedDigitOnly() throws Exception {
        try (var suite = new SuiteDouble(HOHHOT)) {
            suite.otherValues.put("PLG.TM.CLAIM", "4.87240");
            suite.otherValues.put("PLG.PATENT.AMOUNT", "21.70");

            assertThat(judge(suite))
                    .filteredOn(verdict -> !verdict.equal())
                    .extracting(verdict -> verdict.expected().code())
                    .containsExactly("PLG.TM.CLAIM", "PLG.PATENT.AMOUNT");
        }
    }

    @Test
    void printsFiguresAsTheReportDoes() throws Exception {
        try (var suite = new SuiteDouble(HOHHOT)) {
            var lines = VerdictTable.lines(judge(suite));
            assertThat(lines).hasSize(66);
            assertThat(lines).anySatisfy(line -> assertThat(line).contains("PLT.INVEST", ">1600万元", "✓"));
            assertThat(lines).anySatisfy(line -> assertThat(line).contains("CRE.INVENTION.GROWTH.AVG", "≥30%"));
            assertThat(lines).anySatisfy(line -> assertThat(line).contains("PLG.TM.CLAIM", "4.8724亿元"));
            assertThat(lines.stream()
                            .mapToInt(line -> VerdictTable.width(line))
                            .max()
                            .orElse(0))
                    .isLessThan(140);
        }
    }

    @Test
    void tellsWhenNobodyAnswers() throws Exception {
        var suite = new SuiteDouble(HOHHOT);
        suite.close();
        assertThat(judge(suite)).hasSize(65).noneMatch(Verdict::equal);
    }

    private static List<Verdict> judge(SuiteDouble suite) throws IOException, InterruptedException {
        return Figures.judge(
                HOHHOT.scenario(),
                new Options(
                        suite.address(),
                        suite.address(),
                        "secret",
                        1,
                        Path.of("unused"),
                        Duration.ZERO,
                        Duration.ofMillis(300)));
    }
}

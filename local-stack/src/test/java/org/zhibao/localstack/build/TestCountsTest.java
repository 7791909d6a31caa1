package org.zhibao.localstack.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCountsTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");

    @TempDir
    private Path root;

    @Test
    void addsUpReportsOfAllModules() throws IOException {
        report("gateway", "TEST-a.xml", "<testsuite tests=\"5\" errors=\"1\" failures=\"1\" skipped=\"1\"/>", 1);
        report("libraries/legal-time", "TEST-b.xml", "<?xml version=\"1.0\"?><testsuite tests=\"7\"></testsuite>", 2);

        assertThat(TestCounts.since(root, BEGIN)).hasToString("9 passed, 2 failed, 1 skipped");
    }

    @Test
    void leavesOutReportsOfEarlierRuns() throws IOException {
        report("gateway", "TEST-a.xml", "<testsuite tests=\"5\"/>", -1);

        assertThat(TestCounts.since(root, BEGIN)).isEqualTo(new TestCounts(0, 0, 0));
    }

    @Test
    void tornReportIsFailure() throws IOException {
        report("gateway", "TEST-a.xml", "<testsu", 1);

        assertThat(TestCounts.since(root, BEGIN).failed()).isEqualTo(1);
    }

    private void report(String module, String name, String xml, int secondsAfterBegin) throws IOException {
        Path folder = Files.createDirectories(root.resolve(module).resolve("target/surefire-reports"));
        Path file = Files.writeString(folder.resolve(name), xml);
        Files.setLastModifiedTime(file, FileTime.from(BEGIN.plus(Duration.ofSeconds(secondsAfterBegin))));
    }
}

package org.zhibao.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.kit.sample.SampleService.NOTES;
import static org.zhibao.kit.sample.SampleService.as;
import static org.zhibao.kit.sample.SampleService.asOfficer;
import static org.zhibao.kit.sample.SampleService.note;
import static org.zhibao.kit.sample.SampleService.rename;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.kit.testsupport.TestTokens;

/** The record of acts, from the request to the offline verifier. */
@QuarkusTest
class LedgerIT {

    private static final TestTokens AUDITOR =
            TestTokens.of("auditor").roles("auditor").region("100000");

    @Inject
    AnchorJob anchors;

    @TempDir
    Path folder;

    @Test
    void everyActIsAnEntryThatFollowsTheOneBefore() throws IOException {
        var id = note();
        rename(id, 0, "second 提示");
        rename(id, 1, "third");

        var export = asOfficer().get(NOTES + "/" + id + "/ledger");

        assertThat(export.statusCode()).isEqualTo(200);
        assertThat(export.contentType()).startsWith("application/x-ndjson");
        assertThat(export.header("Content-Disposition")).contains("ledger-" + id + ".ndjson");
        assertThat(export.asString().lines()).hasSize(4);
        assertThat(export.asString()).contains("\\\"act\\\":\\\"CREATION\\\"", "\\\"actor\\\":\\\"li\\\"", "second 提示");
        assertThat(verify(export.asByteArray())).isEqualTo("""
                1 chains, 3 entries
                The ledger holds.
                """);
    }

    @Test
    void chainsHoldUnderConcurrentActs() throws Exception {
        var ids = List.of(note(), note(), note(), note());
        try (var pool = Executors.newFixedThreadPool(4)) {
            var runs = ids.stream()
                    .map(id -> pool.submit(() -> {
                        for (int version = 0; version < 10; version++) {
                            rename(id, version, "title " + version);
                        }
                    }))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        }
        for (var id : ids) {
            var export = asOfficer().get(NOTES + "/" + id + "/ledger").asByteArray();
            assertThat(verify(export)).startsWith("1 chains, 11 entries").contains("The ledger holds.");
        }
    }

    @Test
    void anchorsFindAChainThatTheDatabasesOwnerWroteAnew() throws Exception {
        var honest = note();
        var forged = note();
        var shortened = note();
        rename(shortened, 0, "second");
        var published = publishedBy(anchors::takeAndPublish);
        rename(honest, 0, "second");
        publishedBy(anchors::takeAndPublish);
        var file = Files.write(folder.resolve("anchors"), auditor("/internal/ledger/anchors"));
        assertThat(published).singleElement().asString().contains("\"anchor\":", "\"hash\":\"");
        assertThat(Files.readAllLines(file))
                .anySatisfy(line -> assertThat(line).contains(hashIn(published.getFirst())));
        assertThat(verify(auditor("/internal/ledger"), "--complete", file.toString()))
                .contains("The ledger holds.");

        // The owner of the database leaves no broken link: only the anchors know.
        rewrite(forged);
        TestPostgres.execute("delete from ledger_entry where sequence = 2 and aggregate_id = '" + shortened + "'");
        assertThat(verify(auditor("/internal/ledger"))).contains("The ledger holds.");
        assertThat(verify(auditor("/internal/ledger"), "--complete", file.toString()))
                .contains(forged + " entry 1: is not the one that anchor")
                .contains(shortened + " entry 2: is missing, anchor")
                .contains("The ledger does not hold: 2 findings.");
        TestPostgres.execute("delete from ledger_entry where aggregate_id in ('" + forged + "', '" + shortened + "')");
        assertThat(verify(auditor("/internal/ledger"), "--complete", file.toString()))
                .contains(forged + ": is missing, anchor");
        TestPostgres.execute(
                "delete from ledger_anchor_head where aggregate_id in ('" + forged + "', '" + shortened + "')");
    }

    @Test
    void anAnchorIsTakenOnlyWhenSomethingChanged() {
        note();
        anchors.takeAndPublish();

        assertThat(anchors.takeAndPublish()).isEmpty();
    }

    @Test
    void onlyAuditorsGetTheWholeLedgerAndOnlyOfTheirScope() {
        var id = note();
        asOfficer().get("/internal/ledger").then().statusCode(403);

        var elsewhere = TestTokens.of("auditor").roles("auditor").region("110000");
        assertThat(as(elsewhere).get("/internal/ledger").asString()).doesNotContain(id.toString());
        assertThat(new String(auditor("/internal/ledger"), StandardCharsets.UTF_8))
                .contains(id.toString());
    }

    private static byte[] auditor(String path) {
        return as(AUDITOR).get(path).then().statusCode(200).extract().asByteArray();
    }

    /** What a patient forger would do: another content with hashes that fit. */
    private static void rewrite(UUID id) {
        TestPostgres.execute(
                "update ledger_entry set content = replace(content, 'first', 'other') where aggregate_id = '" + id
                        + "'");
        TestPostgres.execute("update ledger_entry set hash = sha256(previous_hash || convert_to(content, 'UTF8'))"
                + " where aggregate_id = '" + id + "'");
    }

    private String verify(byte[] export, String... more) throws IOException {
        var arguments = new ArrayList<String>();
        arguments.add(Files.write(folder.resolve("export"), export).toString());
        arguments.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        VerifyLedger.run(arguments.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String hashIn(String line) {
        return line.replaceAll(".*(\"hash\":\"[0-9a-f]{64}\").*", "$1");
    }

    private static List<String> publishedBy(Runnable work) {
        var lines = new ArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var logger = Logger.getLogger(AnchorJob.CATEGORY);
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
        return lines;
    }
}

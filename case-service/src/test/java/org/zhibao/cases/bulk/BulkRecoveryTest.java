package org.zhibao.cases.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;

/** Batches that meet refusals of the database and several workers. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BulkRecoveryTest extends BulkFixture {

    @Inject
    BatchWorker worker;

    BulkRecoveryTest() {
        super(CaseClient.officer("150124"));
    }

    @Test
    void oneLineThatTheDatabaseRefusesLeavesTheOthersAlone() {
        // A reference that another region has used is not seen before the database refuses it.
        var taken = UUID.randomUUID().toString();
        CaseClient.officer("150103").register(line("150103", taken));
        var lines = IntStream.range(0, 300)
                .mapToObj(
                        i -> line("150124", i == 77 ? taken : UUID.randomUUID().toString()))
                .collect(Collectors.joining("\n"));

        var batch = finished(submit(lines));

        assertThat(batch.getInt("created")).isEqualTo(299);
        assertThat(batch.getInt("rejected")).isEqualTo(1);
        linesOf(batch, "?status=REJECTED")
                .body("items[0].line", equalTo(78))
                .body("items[0].code", equalTo("already-exists"));
    }

    @Test
    void severalWorkersAtOnceRegisterEachLineOnce() throws Exception {
        var lines = IntStream.range(0, 1_000)
                .mapToObj(i -> line("150124", "several-" + UUID.randomUUID()))
                .collect(Collectors.joining("\n"));
        var submitted = submit(lines);

        try (var workers = Executors.newFixedThreadPool(4)) {
            var runs = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(_ -> workers.submit(worker::run))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        }

        var batch = finished(submitted);
        assertThat(batch.getInt("done")).isEqualTo(1_000);
        assertThat(batch.getInt("created")).isEqualTo(1_000);
        var numbers = resultOf(batch).lines().skip(1).map(it -> it.split(",")[3]);
        assertThat(numbers).hasSize(1_000).doesNotHaveDuplicates();
    }

    private ValidatableResponse submit(String lines) {
        return submit(BatchFormat.NDJSON_TYPE, lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String region, String reference) {
        return "{\"kind\":\"RIGHTS_AID\",\"channel\":\"COMPLAINT\",\"region\":\"" + region
                + "\",\"occurredOn\":\"2023-03-06\",\"title\":\"求助\",\"externalReference\":\"" + reference + "\"}";
    }
}

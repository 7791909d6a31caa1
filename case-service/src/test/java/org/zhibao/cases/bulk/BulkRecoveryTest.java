package org.zhibao.cases.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BulkRecoveryTest {

    private static final String PATH = "/api/v1/cases/batches";

    private final CaseClient officer = CaseClient.officer("150124");

    @Inject
    BatchWorker worker;

    @Test
    void oneLineThatTheDatabaseRefusesLeavesTheOthersAlone() {
        // A reference that another region has used is not seen before the database refuses it.
        var taken = UUID.randomUUID().toString();
        CaseClient.officer("150103")
                .request()
                .body(line("150103", taken))
                .post("/api/v1/cases")
                .then()
                .statusCode(201);
        var lines = IntStream.range(0, 300)
                .mapToObj(
                        i -> line("150124", i == 77 ? taken : UUID.randomUUID().toString()))
                .collect(Collectors.joining("\n"));

        var batch = finished(submit(lines));

        assertThat(batch.getInt("created")).isEqualTo(299);
        assertThat(batch.getInt("rejected")).isEqualTo(1);
        officer.request()
                .get(batch.getString("linesPath") + "?status=REJECTED")
                .then()
                .body("items[0].line", equalTo(78))
                .body("items[0].code", equalTo("already-exists"));
    }

    @Test
    void severalWorkersAtOnceRegisterEachLineOnce() {
        var lines = IntStream.range(0, 1_000)
                .mapToObj(i -> line("150124", "several-" + UUID.randomUUID()))
                .collect(Collectors.joining("\n"));
        var path = submit(lines);

        try (var workers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                workers.submit(worker::run);
            }
        }

        var batch = finished(path);
        assertThat(batch.getInt("done")).isEqualTo(1_000);
        assertThat(batch.getInt("created")).isEqualTo(1_000);
        var numbers = officer.request()
                .accept(BatchFormat.CSV_TYPE)
                .get(batch.getString("resultPath"))
                .asString()
                .lines()
                .skip(1)
                .map(it -> it.split(",")[3]);
        assertThat(numbers).hasSize(1_000).doesNotHaveDuplicates();
    }

    private String submit(String lines) {
        var asGiven = EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        var location = officer.request()
                .config(RestAssured.config().encoderConfig(asGiven))
                .contentType(BatchFormat.NDJSON_TYPE)
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/api/"));
    }

    private JsonPath finished(String path) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.request().get(path).path("state").equals("FINISHED"));
        return officer.request().get(path).jsonPath();
    }

    private static String line(String region, String reference) {
        return "{\"kind\":\"RIGHTS_AID\",\"channel\":\"COMPLAINT\",\"region\":\"" + region
                + "\",\"occurredOn\":\"2023-03-06\",\"title\":\"求助\",\"externalReference\":\"" + reference + "\"}";
    }
}

package org.zhibao.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.zhibao.kit.sample.SampleService.NOTES;
import static org.zhibao.kit.sample.SampleService.asOfficer;
import static org.zhibao.kit.sample.SampleService.note;
import static org.zhibao.kit.sample.SampleService.rename;
import static org.zhibao.kit.sample.SampleService.renaming;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.sample.Gate;
import org.zhibao.kit.testsupport.TestPostgres;

/** Two who change the same. */
@QuarkusTest
class ConcurrencyIT {

    @Inject
    Gate gate;

    private UUID id;

    @BeforeEach
    void aNote() {
        id = note();
    }

    @Test
    void aCommandNamesTheVersionItIsBasedOn() {
        for (var missing : List.of("", "*")) {
            asOfficer()
                    .header("If-Match", missing)
                    .body(renaming("x"))
                    .post(path("renaming"))
                    .then()
                    .statusCode(428)
                    .body("code", equalTo("precondition-required"));
        }
        asOfficer().body(renaming("x")).post(path("renaming")).then().statusCode(428);
    }

    @Test
    void aStaleVersionIsRefusedWithTheCurrentOne() {
        rename(id, 0, "second");

        asOfficer()
                .header("If-Match", "\"0\"")
                .body(renaming("third"))
                .post(path("renaming"))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"))
                .body("currentVersion", equalTo(1));
        // A weak tag never matches (RFC 9110, 13.1.1).
        asOfficer()
                .header("If-Match", "W/\"1\"")
                .body(renaming("third"))
                .post(path("renaming"))
                .then()
                .statusCode(412);
        asOfficer()
                .header("If-Match", "\"7\", \"1\"")
                .body(renaming("third"))
                .post(path("renaming"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void ofTwoActsAtOnceOneIsStale() {
        var answers = both(() ->
                asOfficer().header("If-Match", "\"0\"").body(renaming("race")).post(path("renaming")));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 412)
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("stale-version"));
        assertThat(TestPostgres.count("select count(*) from ledger_entry where aggregate_id = '" + id + "'"))
                .isEqualTo(2);
    }

    @Test
    void theLoserMayBeFoundOutAtTheCommit() {
        var answers = both(() -> asOfficer().body(renaming("race")).post(path("quiet-renaming")));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    }

    private String path(String act) {
        return NOTES + "/" + id + "/" + act;
    }

    /** Two requests that have both read before either writes. */
    private List<Response> both(Supplier<Response> request) {
        gate.meet(2);
        // A thread for each: the common pool has one only on a machine of two processors.
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(request, threads);
            var second = CompletableFuture.supplyAsync(request, threads);
            return List.of(first.join(), second.join());
        } finally {
            gate.open();
        }
    }
}

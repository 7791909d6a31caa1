package org.zhibao.kit.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.zhibao.kit.sample.SampleService.NOTES;
import static org.zhibao.kit.sample.SampleService.as;
import static org.zhibao.kit.sample.SampleService.asOfficer;
import static org.zhibao.kit.sample.SampleService.newNote;
import static org.zhibao.kit.sample.SampleService.note;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.kit.testsupport.TestTokens;

/** What callers see of each other over connections that they share. */
@QuarkusTest
class ScopeIT {

    private static final String BANK = "91150100MA0N1TEST1";
    private static final String OTHER_BANK = "91150100MA0N2TEST2";

    /** Callers by what they may see: a regular expression over region and organisation. */
    private static final Map<TestTokens, String> CALLERS = Map.of(
            TestTokens.of("district").roles("officer").region("150402"), "150402 .*",
            TestTokens.of("city").roles("officer").region("150400"), "1504\\d\\d .*",
            TestTokens.of("province").roles("officer").region("150000"), "15\\d{4} .*",
            TestTokens.of("elsewhere").roles("officer").region("110105"), "110105 .*",
            TestTokens.of("bank").roles("bank").region("150400").org(BANK), "1504\\d\\d " + BANK,
            TestTokens.of("other bank").roles("bank").region("150400").org(OTHER_BANK), "1504\\d\\d " + OTHER_BANK,
            TestTokens.of("bank without org").roles("bank").region("150400"), "nothing",
            TestTokens.of("without region").roles("officer"), "nothing");

    @Test
    void connectionsThatAreHandedOnNeverLeakWhatAnotherCallerSees() throws Exception {
        var system = TestTokens.of("filler").roles("officer").region("100000");
        for (var region : List.of("150402", "150403", "150502", "110105")) {
            for (var organisation : List.of("", BANK, OTHER_BANK)) {
                as(system)
                        .body("""
                                {"region": "%s", "organisation": "%s", "occurredOn": "2023-05-06", "title": "t", "weight": 1}""".formatted(region, organisation))
                        .post(NOTES)
                        .then()
                        .statusCode(201);
            }
        }
        try (var pool = Executors.newFixedThreadPool(6)) {
            var runs = IntStream.range(0, 6)
                    .mapToObj(seed -> pool.submit(() -> callAtRandom(new Random(seed))))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        }
    }

    /** Reads in autocommit and in transactions, some of which are rolled back. */
    private static void callAtRandom(Random random) {
        var callers = List.copyOf(CALLERS.entrySet());
        for (int call = 0; call < 25; call++) {
            var caller = callers.get(random.nextInt(callers.size()));
            if (random.nextInt(3) == 0) {
                as(caller.getKey()).body(newNote("150402", "roll back")).post(NOTES);
            }
            var seen = as(caller.getKey())
                    .get(NOTES)
                    .then()
                    .statusCode(200)
                    .extract()
                    .as(String[].class);
            assertThat(seen).allMatch(row -> row.matches(caller.getValue()));
            assertThat(seen.length > 0).isEqualTo(!caller.getValue().equals("nothing"));
        }
    }

    @Test
    void nothingIsVisibleWithoutAScope() throws SQLException {
        note();
        try (var connection = TestPostgres.asApplication();
                var statement = connection.createStatement();
                var notes = statement.executeQuery("select count(*) from note")) {
            notes.next();
            assertThat(notes.getInt(1)).isZero();
            // A setting that was rolled back reads as empty, not as absent.
            connection.setAutoCommit(false);
            statement.execute("select set_config('zhibao.region_low', '000000', false),"
                    + " set_config('zhibao.region_high', '~', false), set_config('zhibao.organisation', '', false)");
            connection.rollback();
            try (var again = statement.executeQuery("select count(*) from note")) {
                again.next();
                assertThat(again.getInt(1)).isZero();
            }
        }
    }

    @Test
    void nothingIsWrittenOutsideOfTheScope() {
        asOfficer()
                .body(newNote("110105", "outside"))
                .post(NOTES)
                .then()
                .statusCode(403)
                .body("code", equalTo("outside-scope"));
        as(TestTokens.of("bank").roles("bank").region("150100").org(BANK))
                .body("""
                        {"region": "150102", "organisation": "%s", "occurredOn": "2023-05-06", "title": "t", "weight": 1}""".formatted(OTHER_BANK))
                .post(NOTES)
                .then()
                .statusCode(403);
        assertThat(TestPostgres.count("select count(*) from note where title = 'outside'"))
                .isZero();
    }

    @Test
    void anotherDistrictsResourceIsNotFound() {
        var id = note();
        var elsewhere = TestTokens.of("elsewhere").roles("officer").region("150104");

        as(elsewhere).get(NOTES + "/" + id).then().statusCode(404);
        as(elsewhere).get(NOTES + "/" + id + "/ledger").then().statusCode(404);
    }

    @Test
    void aMissingGrantIsAFaultOfOursAndNotOfTheScope() {
        TestPostgres.execute("revoke insert on note from " + TestPostgres.APPLICATION);
        try {
            asOfficer().body(newNote("x")).post(NOTES).then().statusCode(500);
        } finally {
            TestPostgres.execute("grant insert on note to " + TestPostgres.APPLICATION);
        }
    }

    @Test
    void theRecordCannotBeChangedByTheService() throws SQLException {
        try (var connection = TestPostgres.asApplication();
                var statement = connection.createStatement()) {
            for (var change : List.of(
                    "update ledger_entry set content = ''",
                    "delete from ledger_entry",
                    "truncate ledger_entry",
                    "update ledger_anchor set hash = ''",
                    "delete from ledger_anchor_head")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
            }
        }
    }
}

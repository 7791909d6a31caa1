package org.zhibao.kit.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhibao.kit.sample.SampleService.NOTES;
import static org.zhibao.kit.sample.SampleService.asOfficer;
import static org.zhibao.kit.sample.SampleService.newNote;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.TestPostgres;

/** What an act costs the database. */
@QuarkusTest
class HotPathIT {

    @Test
    void anActTakesItsRowTheKeyTheEntryTheEventAndTheAnswer() {
        // The caller's scope rests on a connection after its first use; which one the pool hands out is not for the
        // test to say.
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            TestPostgres.execute("select pg_stat_statements_reset()");

            post();

            assertThat(statements())
                    .containsExactlyInAnyOrder(
                            "select pg_try_advisory_xact_lock",
                            "insert into ledger_entry",
                            "insert into domain_event",
                            "insert into Note",
                            "insert into idempotency_record");
        });
    }

    private static void post() {
        asOfficer()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(newNote("hot"))
                .post(NOTES)
                .then()
                .statusCode(201);
    }

    /** What the service's role executed, but for the relay and the counting of its backlog. */
    private static List<String> statements() throws SQLException {
        try (var connection = TestPostgres.asSuperuser();
                var select = connection.prepareStatement("select query, calls from pg_stat_statements"
                        + " where userid = ?::regrole and query !~* '^(select seq|delete from domain_event_unpublished|notify|listen|set|begin|commit)'"
                        + " and query not like '%as waiting' and query not like '%from inbox%'")) {
            select.setString(1, TestPostgres.APPLICATION);
            var statements = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var query = rows.getString(1)
                            .replace("with event as (", "")
                            .replaceAll("[(].*", "")
                            .strip();
                    for (int call = 0; call < rows.getInt(2); call++) {
                        statements.add(query);
                    }
                }
            }
            return statements;
        }
    }
}

package org.zhibao.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibao.localstack.LocalStack;
import org.zhibao.localstack.Part;
import org.zhibao.scenarios.plan.Plan;
import org.zhibao.scenarios.play.Journal;
import org.zhibao.scenarios.play.Progress;
import org.zhibao.scenarios.play.Verdict;
import org.zhibao.scenarios.play.VerdictTable;
import org.zhibao.systemtests.Faults.Fault;
import org.zhibao.systemtests.checker.Checker;
import org.zhibao.systemtests.checker.EvidenceReader;
import org.zhibao.systemtests.checker.Rule;

/** A city's year, with three parts of the suite killed in the middle of it; then the report, figure by figure, and the proof. */
@Order(1)
@ExtendWith(SuiteExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearIT {

    private static final Plan YEAR = Suite.plan("hohhot-2023");
    private static final String JOURNAL = "year";

    private final Suite suite;

    YearIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    @Order(1)
    void comesToItsEndThroughThreeKills() throws Exception {
        var faults = new Faults(
                suite.stack(),
                YEAR.requests(),
                List.of(
                        new Fault(Part.STATISTICS_SERVICE, 10),
                        new Fault(Part.KAFKA, 30),
                        new Fault(Part.POSTGRESQL, 55)));

        var outcome = suite.play(YEAR, JOURNAL, faults);
        faults.awaitEnd();

        assertThat(outcome.failures()).isEmpty();
        assertThat(Journal.read(suite.journal(JOURNAL)))
                .as("the kills were felt")
                .anyMatch(
                        line -> line.kind() == Journal.Kind.UNKNOWN || (line.status() != null && line.status() >= 500));
    }

    @Test
    @Order(2)
    void reproducesTheReportFigureByFigure() throws Exception {
        var verdicts = suite.verdicts(YEAR.scenario());

        assertThat(verdicts).hasSize(65);
        assertThat(verdicts)
                .as(() -> String.join(System.lineSeparator(), VerdictTable.lines(verdicts)))
                .allMatch(Verdict::equal);
    }

    @Test
    @Order(3)
    void keepsEveryPromise() throws Exception {
        awaitRest(suite.stack());
        var figures = Recount.rows(suite.stack(), suite.verdicts(YEAR.scenario()));

        var evidence = EvidenceReader.read(suite.stack(), suite.journal(JOURNAL), figures);

        assertThat(evidence.aggregates())
                .hasSizeGreaterThanOrEqualTo(YEAR.items().size());
        assertThat(evidence.inbox()).hasSizeGreaterThan(YEAR.items().size());
        assertThat(Checker.check(evidence)).isEmpty();
    }

    @Test
    @Order(4)
    void changesNothingWhenPlayedAgain() throws Exception {
        var before = eventsBy(suite.stack());

        var outcome = suite.play(YEAR, "year-again", Progress.silent());

        assertThat(outcome.failures()).isEmpty();
        assertThat(Journal.read(suite.journal("year-again")))
                .filteredOn(line -> line.kind() == Journal.Kind.INTENT)
                .allMatch(line -> "import".equals(line.step()));
        assertThat(eventsBy(suite.stack())).isEqualTo(before);
        assertThat(suite.verdicts(YEAR.scenario())).allMatch(Verdict::equal);
    }

    @Test
    @Order(5)
    void wouldBeFoundOutIfARowWereMissing() throws Exception {
        assertThat(brokenAfter(
                        "zhibao_statistics",
                        "delete from inbox where event_id = (select min(event_id::text)::uuid from inbox)"))
                .containsExactly(Rule.KAFKA_EQUALS_INBOX);
        assertThat(brokenAfter(
                        "zhibao_case", "delete from domain_event where seq = (select min(seq) from domain_event)"))
                .contains(Rule.OUTBOX_EQUALS_KAFKA);
        assertThat(brokenAfter(
                        "zhibao_case",
                        "delete from ledger_entry e where (aggregate_id, sequence) = (select aggregate_id, max(sequence)"
                                + " from ledger_entry group by aggregate_id order by aggregate_id limit 1)"))
                .contains(Rule.LEDGER_VERIFIES, Rule.ACKNOWLEDGED_IS_THERE);
        assertThat(brokenAfter(
                        "zhibao_case",
                        "update ledger_entry set content = replace(content, '2023', '2022') where aggregate_id ="
                                + " (select aggregate_id from ledger_entry where content like '%2023%' limit 1)"))
                .contains(Rule.LEDGER_VERIFIES);
    }

    /** Which promises are broken in a transaction that is then rolled back. */
    private List<Rule> brokenAfter(String database, String tampering) throws Exception {
        try (var tampered = DriverManager.getConnection(suite.stack().adminJdbcUrl(database))) {
            tampered.setAutoCommit(false);
            try (var statement = tampered.createStatement()) {
                assertThat(statement.executeUpdate(tampering)).isPositive();
            }
            var evidence = EvidenceReader.read(
                    suite.stack(),
                    asked -> asked.equals(database) ? keptOpen(tampered) : open(asked),
                    suite.journal(JOURNAL),
                    List.of());
            tampered.rollback();
            return Checker.check(evidence).stream()
                    .map(finding -> finding.rule())
                    .distinct()
                    .toList();
        }
    }

    private Connection open(String database) throws SQLException {
        return DriverManager.getConnection(suite.stack().adminJdbcUrl(database));
    }

    /** The connection, but for its end. */
    private static Connection keptOpen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                YearIT.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
    }

    /** Waits until nothing is left to publish or to take in. */
    static void awaitRest(LocalStack stack) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    var events = eventsBy(stack);
                    var waiting = 0L;
                    for (var producer : EvidenceReader.Producer.values()) {
                        waiting += number(stack, producer.database(), "select count(*) from domain_event_unpublished");
                    }
                    var taken = number(stack, "zhibao_statistics", "select count(*) from inbox");
                    return waiting == 0
                            && taken
                                    == events.values().stream()
                                            .mapToLong(Long::longValue)
                                            .sum();
                });
    }

    private static Map<String, Long> eventsBy(LocalStack stack) throws SQLException {
        var events = new HashMap<String, Long>();
        for (var producer : EvidenceReader.Producer.values()) {
            events.put(producer.name(), number(stack, producer.database(), "select count(*) from domain_event"));
        }
        return events;
    }

    private static long number(LocalStack stack, String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(stack.adminJdbcUrl(database));
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}

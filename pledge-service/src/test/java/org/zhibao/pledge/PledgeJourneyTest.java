package org.zhibao.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.Caller;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.pledge.testsupport.Callers;
import org.zhibao.pledge.testsupport.Contract;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PledgeJourneyTest {

    private final String org = Contract.freshBank();
    private final Caller bank = Callers.bank(org);
    private final Caller registrar = Callers.registrar("150100");

    @Test
    void aPledgeIsRegisteredAndCancelled() throws Exception {
        var submitted = bank.create(
                Contract.inFavourOf(org).marks(Contract.freshTrademarks(12)).body());

        var cancelled = submitted
                .as(registrar)
                .act("registration", registration("2023-03-08"))
                .act("cancellation", "{'occurredOn':'2024-03-08','reason':'DEBT_PERFORMED'}");

        submitted
                .seen()
                .body("state", equalTo("SUBMITTED"))
                .body("number", startsWith("呼新知质收字〔2023〕"))
                .body("rights", hasSize(12))
                .body("allowedActs.find { it.act == 'REGISTRATION' }.reason", equalTo("ROLE"));
        cancelled
                .seen()
                .body("state", equalTo("CANCELLED"))
                .body("registeredOn", equalTo("2023-03-08"))
                .body("endedOn", equalTo("2024-03-08"))
                .body("cancellationReason", equalTo("DEBT_PERFORMED"))
                .body("securedClaim.amount", equalTo("1200000.00"))
                .body("allowedActs", hasSize(0));
        bank.get("/" + submitted.id() + "/steps").body("act", contains("REGISTRATION", "CANCELLATION"));
        var ledger = bank.get("/" + submitted.id() + "/ledger")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(ledger.lines().filter(line -> line.contains("previousHash"))).hasSize(3);
        assertThat(published(submitted.id()))
                .satisfiesExactly(
                        event -> assertThat(event)
                                .startsWith("zhibao.pledge.submitted.v1")
                                .contains("\"rights\":12"),
                        event -> assertThat(event)
                                .startsWith("zhibao.pledge.registered.v1")
                                .contains(
                                        "\"rights\":12", "\"amount\":\"1200000.00\"", "\"occurredOn\":\"2023-03-08\""),
                        event -> assertThat(event)
                                .startsWith("zhibao.pledge.cancelled.v1")
                                .contains("DEBT_PERFORMED"));
    }

    @Test
    void aRightUnderARegisteredPledgeCannotBePledgedAgainUntilItIsFree() {
        var patent = Contract.freshPatent();
        var first = bank.create(Contract.inFavourOf(org).patents(patent).body())
                .as(registrar)
                .act("registration", registration("2023-03-08"));
        // Another bank, another city: the register knows nevertheless.
        var other = Contract.freshBank();
        var second = Callers.bank(other)
                .create(Contract.inFavourOf(other)
                        .in("150203")
                        .patents(Contract.freshPatent(), patent)
                        .body())
                .as(Callers.registrar("150200"));

        second.attempt("registration", registration("2023-03-09"))
                .statusCode(422)
                .body("violations.pointer", contains("/rights/1"))
                .body("violations.code", contains("already-pledged"))
                .body("violations[0].detail", containsString("ALREADY_PLEDGED"))
                .body("violations[0].detail", not(containsString(org)));
        Callers.registrar("150200").get("/" + second.id()).body("state", equalTo("SUBMITTED"));
        first.act("cancellation", "{'occurredOn':'2023-03-10','reason':'WAIVED'}");
        second.act("registration", registration("2023-03-11")).seen().body("state", equalTo("REGISTERED"));
    }

    @Test
    void ofTwoRegistrationsAtOnceOneWins() throws Exception {
        var shared = Contract.freshTrademarks(6);
        var reversed = new ArrayList<>(shared).reversed();
        var one = bank.create(Contract.inFavourOf(org).marks(shared).body()).as(registrar);
        var two = bank.create(Contract.inFavourOf(org).marks(reversed).body()).as(registrar);

        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> first = () -> one.attempt("registration", registration("2023-03-08"))
                    .extract()
                    .statusCode();
            Callable<Integer> second = () -> two.attempt("registration", registration("2023-03-08"))
                    .extract()
                    .statusCode();
            for (Future<Integer> answer : threads.invokeAll(List.of(first, second))) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void aCorrectionBringsThePledgeBackToTheRegistrar() {
        var requested = bank.create(Contract.inFavourOf(org).body())
                .as(registrar)
                .act("correction-request", "{'occurredOn':'2023-03-08','note':'缺少授权委托书'}");

        requested
                .attempt("registration", registration("2023-03-09"))
                .statusCode(409)
                .body("code", equalTo("wrong-state"))
                .body("allowedActs", contains("REFUSAL"));
        requested.attempt("correction", "{'occurredOn':'2023-03-09'}").statusCode(403);
        requested
                .as(bank)
                .act("correction", "{'occurredOn':'2023-03-09'}")
                .as(registrar)
                .act("registration", registration("2023-03-10"))
                .seen()
                .body("state", equalTo("REGISTERED"));
    }

    @Test
    void aRegistrationNumberIsUsedOnce() {
        var number = "Y" + UUID.randomUUID();
        var body = "{'occurredOn':'2023-03-08','registrationNumber':'" + number + "'}";
        bank.create(Contract.inFavourOf(org).body()).as(registrar).act("registration", body);

        bank.create(Contract.inFavourOf(org).body())
                .as(registrar)
                .attempt("registration", body)
                .statusCode(409)
                .body("code", equalTo("registration-number-used"));
        // A registrar who does not see the other pledge is refused by the table's key.
        bank.create(Contract.inFavourOf(org).in("150203").body())
                .as(Callers.registrar("150200"))
                .attempt("registration", body)
                .statusCode(409)
                .body("code", equalTo("already-exists"));
    }

    @Test
    void oneContractTakesAThousandMarksAndNoMore() {
        var marks = Contract.freshTrademarks(1001);

        bank.post(Contract.inFavourOf(org).marks(marks).body())
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/rights"));
        bank.create(Contract.inFavourOf(org).marks(marks.subList(0, 1000)).body())
                .as(registrar)
                .act("registration", registration("2023-03-08"))
                .seen()
                .body("rights", hasSize(1000));
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        var submitted = bank.create(Contract.inFavourOf(org).body()).as(registrar);
        submitted.act("registration", registration("2023-03-08"));

        submitted
                .attempt("cancellation", "{'occurredOn':'2024-03-08','reason':'OTHER'}")
                .statusCode(412);
        registrar
                .request()
                .body("{\"occurredOn\":\"2024-03-08\",\"reason\":\"OTHER\"}")
                .post(submitted.path() + "/cancellation")
                .then()
                .statusCode(428);
    }

    private static String registration(String on) {
        return "{'occurredOn':'" + on + "','registrationNumber':'Y" + UUID.randomUUID() + "'}";
    }

    /** Type and payload of the events of a pledge, in order. */
    private static List<String> published(String id) throws Exception {
        var events = new ArrayList<String>();
        try (var connection = TestPostgres.asSuperuser();
                var select = connection.prepareStatement(
                        "select type || ' ' || payload from domain_event where aggregate_id = ?::uuid order by sequence")) {
            select.setString(1, id);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(rows.getString(1));
                }
            }
        }
        return events;
    }
}

package org.zhibao.cases.penalty;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.kit.testsupport.PostgresResource;

/** A penalty that reconsideration or a court revoked or found void is not carried out. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AnnulmentTest extends PenaltyFixture {

    private static final String PAYMENT = "{'occurredOn':'2024-07-02','fine':" + yuan("100.00") + "}";

    @ParameterizedTest
    @CsvSource({"execution, officer", "dunning, officer", "payment, officer", "deferral, leader"})
    void nothingIsCarriedOutAfterAnAnnulment(String act, String role) {
        var annulled = ended(served("20000.00"), "REVOKED");
        var body = switch (act) {
            case "payment" -> PAYMENT;
            case "deferral" ->
                "{'occurredOn':'2024-07-02','instalments':[{'dueOn':'2024-08-01','amount':" + yuan("20000.00") + "}]}";
            default -> "{'occurredOn':'2024-07-02'}";
        };

        officer.postAs(role, annulled.seen(), act, body)
                .statusCode(422)
                .body("code", equalTo("decision-annulled"))
                .body("bar", equalTo("DECISION_ANNULLED"))
                .body("detail", containsString("行政复议法第64、67条"));
    }

    @Test
    void theCourtIsNotAskedToEnforceWhatAnotherRevoked() {
        var annulled = ended(served("20000.00").then("dunning", "{'occurredOn':'2024-05-08'}"), "VOID");

        officer.post(annulled.seen(), "court-enforcement", "{'occurredOn':'2024-11-01'}")
                .statusCode(422)
                .body("bar", equalTo("DECISION_ANNULLED"));
        annulled.then("closure", "{'occurredOn':'2024-07-03','result':'REVOKED'}")
                .answer()
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void whatTheDecisionSetRunningEndsWithIt() {
        var annulled = ended(served("20000.00").then("dunning", "{'occurredOn':'2024-05-08'}"), "REVOKED");

        annulled.read("deadlines")
                .body("find { it.rule == 'PEN-14' }.keptOn", equalTo("2024-07-01"))
                .body("find { it.rule == 'PEN-15' }.keptOn", equalTo("2024-07-01"))
                .body("find { it.rule == 'PEN-22' }.keptOn", equalTo("2024-05-10"))
                .body("find { it.rule == 'PEN-17' }.startedOn", equalTo("2024-07-01"))
                .body("rule", not(hasItem("PEN-16")));
        annulled.read("debt?on=2024-09-01").body("owed.amount", equalTo("0.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPHELD", "CHANGED", "UNLAWFUL"})
    void aDecisionThatStandsIsCarriedOut(String result) {
        var upheld = ended(served("20000.00"), result);

        upheld.read("deadlines")
                .body("find { it.rule == 'PEN-14' }.keptOn", nullValue())
                .body("rule", hasItems("PEN-14", "PEN-16"));
        var dunned = upheld.then("payment", PAYMENT).then("dunning", "{'occurredOn':'2024-07-03'}");
        officer.post(dunned.seen(), "closure", "{'occurredOn':'2024-07-03','result':'EXECUTED'}")
                .statusCode(422)
                .body("bar", equalTo("NO_DECISION_ANNULLED"));
    }

    @Test
    void theOfficeItselfMayRevokeItAndDoesNotCallThatUpheld() {
        var served = served("20000.00");

        officer.post(served.seen(), "decision-annulment", "{'occurredOn':'2024-07-01','result':'UPHELD'}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/result"));
        var annulled = served.then("decision-annulment", "{'occurredOn':'2024-07-01','result':'REVOKED'}");
        officer.post(annulled.seen(), "payment", PAYMENT).statusCode(422).body("bar", equalTo("DECISION_ANNULLED"));
        annulled.read("deadlines").body("find { it.rule == 'PEN-22' }.keptOn", equalTo("2024-07-01"));
    }

    private static Carried ended(Carried served, String result) {
        return served.then("remedy", "{'occurredOn':'2024-05-10'}")
                .then("remedy-end", "{'occurredOn':'2024-07-01','result':'" + result + "'}");
    }
}

package org.zhibao.cases.penalty;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.kit.testsupport.PostgresResource;

/** What a penalty may impose, and that a hearing is noticed before it is held. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PenaltyGuardTest {

    private final CaseClient officer = CaseClient.officer("150102");

    @Test
    void whatTheLawDoesNotNameIsNotImposed() {
        var noticed = PenaltyFixture.noticed(officer, "TM_INFRINGEMENT", "150102")
                .then("waiver", "{'occurredOn':'2024-04-01'}");

        officer.post(
                        noticed.seen(),
                        "decision",
                        PenaltyFixture.decision(
                                ",'fine':{'amount':'20000.00','currency':'CNY'},'penalty':{'sanctions':['FINE','REVOCATION']}"))
                .statusCode(422)
                .body("violations.code", contains("sanction-not-in-law"))
                .body(
                        "violations[0].detail",
                        allOf(containsString("吊销许可证件"), containsString("商标法(2019)第60条"), not(containsString("["))));
    }

    @Test
    void ordersAndTheConfiscationOfGainsGoWithEveryPenalty() {
        officer.carry(
                        officer.register("TM_INFRINGEMENT", "150102", "2024-03-01"),
                        "acceptance",
                        "{'occurredOn':'2024-03-04','accepted':true}")
                .then("investigation-end", "{'occurredOn':'2024-03-20'}")
                .as("reviewer", "review", "{'occurredOn':'2024-03-25'}")
                .then("notice", "{'occurredOn':'2024-03-27'}")
                .then(
                        "decision",
                        PenaltyFixture.decision(
                                ",'confiscated':{'amount':'500.00','currency':'CNY'},'penalty':{'sanctions':['STOP','CORRECTION','DESTRUCTION']}"))
                .answer()
                .body("state", equalTo("DECIDED"));
    }

    @Test
    void aHearingIsNotHeldBeforeTheDayThatThePartyWasTold() {
        var told = asked().then("hearing-schedule", "{'occurredOn':'2024-04-03','heldOn':'2024-04-18','place':'听证室'}");

        officer.post(told.seen(), "hearing", "{'occurredOn':'2024-04-17'}")
                .statusCode(422)
                .body("violations.code", contains("hearing-before-its-day"))
                .body("violations[0].detail", containsString("2024-04-18"));
        told.then("hearing", "{'occurredOn':'2024-04-18'}").answer().body("state", equalTo("HEARING"));
    }

    @Test
    void aHearingThatWasAskedForIsNoticedFirst() {
        var asked = asked();

        officer.post(asked.seen(), "hearing", "{'occurredOn':'2024-04-18'}")
                .statusCode(422)
                .body("violations.pointer", contains("/notifiedOn"))
                .body("violations.code", contains("hearing-not-noticed"));
        asked.then("hearing", "{'occurredOn':'2024-04-18','notifiedOn':'2024-04-03'}");
    }

    private Carried asked() {
        return PenaltyFixture.noticed(officer, "TM_INFRINGEMENT", "150102")
                .then("hearing-request", "{'occurredOn':'2024-04-01'}");
    }
}

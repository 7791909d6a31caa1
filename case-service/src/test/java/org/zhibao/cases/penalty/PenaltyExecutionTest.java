package org.zhibao.cases.penalty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.PostgresResource;

/** From the service of a decision to the closing: payment, instalments, dunning, enforcement. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PenaltyExecutionTest extends PenaltyFixture {

    @Test
    void servingNeedsItsProofAndAPublicNoticeItsThirtyDays() {
        var decided = decided("20000.00");
        var service = "{'occurredOn':'%s','delivery':{'method':'%s','recipient':'示例公司','proofs':['%s']%s}}";

        officer.post(decided.seen(), "service", service.formatted("2024-04-18", "HANDED_OVER", "RECORDING", ""))
                .statusCode(422)
                .body("violations[0].code", equalTo("delivery-proof-missing"));
        officer.post(
                        decided.seen(),
                        "service",
                        service.formatted("2024-05-10", "PUBLIC_NOTICE", "ANNOUNCEMENT", ",'sentOn':'2024-04-18'"))
                .statusCode(422)
                .body("violations[0].code", equalTo("public-notice-too-short"));
        var served = decided.then(
                "service", service.formatted("2024-05-20", "PUBLIC_NOTICE", "ANNOUNCEMENT", ",'sentOn':'2024-04-18'"));
        officer.read(served.seen(), "deliveries")
                .body("paper", contains("PENALTY_DECISION"))
                .body("method", contains("PUBLIC_NOTICE"));
    }

    @Test
    void paymentsNeverExceedTheDebtAndTheCaseClosesWhenAllIsPaid() {
        var served = served("20000.00");
        officer.request()
                .get("/api/v1/cases/" + served.seen().id() + "/debt?on=2024-05-08")
                .then()
                .body("schedule[0].dueOn", equalTo("2024-05-06"))
                .body("surcharge.amount", equalTo("1200.00"))
                .body("owed.amount", equalTo("21200.00"))
                .body("explanation[0]", containsString("2 日"));

        officer.post(served.seen(), "payment", "{'occurredOn':'2024-05-06','fine':" + yuan("20000.01") + "}")
                .statusCode(422)
                .body("violations[0].code", equalTo("payment-exceeds-debt"));
        var half = served.then("payment", "{'occurredOn':'2024-05-06','fine':" + yuan("15000.00") + "}");
        officer.post(half.seen(), "closure", "{'occurredOn':'2024-05-06','result':'EXECUTED'}")
                .statusCode(422)
                .body("violations[0].detail", containsString("5000.00"));
        var late = half.then(
                "payment",
                "{'occurredOn':'2024-05-07','fine':" + yuan("5000.00") + ",'surcharge':" + yuan("50.00") + "}");
        late.as("leader", "remission", "{'occurredOn':'2024-05-08','amount':" + yuan("100.00") + ",'note':'履行完毕'}")
                .then("closure", "{'occurredOn':'2024-05-08','result':'EXECUTED'}")
                .then("archiving", "{'occurredOn':'2024-05-09'}")
                .answer()
                .body("state", equalTo("ARCHIVED"));
        officer.read(served.seen(), "archive-volumes")
                .body("main[5].papers.act", contains("PAYMENT", "PAYMENT"))
                .body("supplementary[0].papers.act", contains("RECEIPT"));
    }

    @Test
    void instalmentsAddUpAndMoveTheDueDays() {
        var served = served("20000.00");
        var plan = "{'occurredOn':'2024-04-25','instalments':[{'dueOn':'2024-06-01','amount':" + yuan("12000.00")
                + "},{'dueOn':'2024-07-01','amount':%s}]}";

        officer.postAs("leader", served.seen(), "deferral", plan.formatted(yuan("7000.00")))
                .statusCode(422)
                .body("violations[0].code", equalTo("instalments-add-up"));
        served.as("leader", "deferral", plan.formatted(yuan("8000.00")));

        officer.request()
                .get("/api/v1/cases/" + served.seen().id() + "/debt?on=2024-06-03")
                .then()
                .body("surcharge.amount", equalTo("720.00"))
                .body("schedule.dueOn", contains("2024-06-01", "2024-07-01"));
        officer.read(served.seen(), "deadlines").body("find { it.rule == 'PEN-14' }.keptOn", equalTo("2024-04-25"));
    }

    @Test
    void nothingIsDunnedBeforeItIsDueOrWhenAllIsPaid() {
        var served = served("20000.00");

        officer.post(served.seen(), "dunning", "{'occurredOn':'2024-05-06'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("payment-not-yet-due"));
        var paid = served.then("payment", "{'occurredOn':'2024-05-06','fine':" + yuan("20000.00") + "}");
        officer.post(paid.seen(), "dunning", "{'occurredOn':'2024-05-20'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("nothing-owed"));
    }

    @Test
    void theCourtIsAskedAfterTheRemediesAndNotTooLate() {
        var dunned = served("20000.00").then("dunning", "{'occurredOn':'2024-05-20'}");

        officer.post(dunned.seen(), "court-enforcement", "{'occurredOn':'2024-06-10'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("enforcement-too-early"));
        officer.post(dunned.seen(), "court-enforcement", "{'occurredOn':'2025-03-01'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("enforcement-too-late"));
        var remedy = dunned.then("remedy", "{'occurredOn':'2024-06-10'}");
        officer.post(remedy.seen(), "court-enforcement", "{'occurredOn':'2024-11-01'}")
                .statusCode(422)
                .body("bar", equalTo("REMEDY_PENDING"));
        var enforced = remedy.then("remedy-end", "{'occurredOn':'2024-09-10'}")
                .then("court-enforcement", "{'occurredOn':'2024-11-01'}");
        officer.post(enforced.seen(), "closure", "{'occurredOn':'2024-12-01','result':'EXECUTED'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("debt-outstanding"));
        enforced.then("closure", "{'occurredOn':'2024-12-01','result':'ENFORCED'}")
                .answer()
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void whatImposesNothingIsNeitherExecutedNorDunned() {
        var served = reviewed()
                .then("decision", "{'occurredOn':'2024-04-08','outcome':'NO_PENALTY'}")
                .then("service", "{'occurredOn':'2024-04-10'}");

        for (var act : new String[] {"execution", "dunning"}) {
            officer.post(served.seen(), act, "{'occurredOn':'2024-12-10'}")
                    .statusCode(422)
                    .body("bar", equalTo("NOTHING_ORDERED"))
                    .body("basis", containsString("第57条"));
        }
        served.then("closure", "{'occurredOn':'2024-04-12','result':'DECIDED'}")
                .answer()
                .body("state", equalTo("CLOSED"));
    }
}

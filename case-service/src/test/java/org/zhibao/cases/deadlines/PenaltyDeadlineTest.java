package org.zhibao.cases.deadlines;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.testsupport.PostgresResource;

/** Deadlines of a penalty case that begin, end or fall away by what was decided and done. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PenaltyDeadlineTest {

    private static final String FINE = ",'fine':{'amount':'1000.00','currency':'CNY'}";

    private final CaseClient officer = CaseClient.officer("150125");

    @Test
    void aDecisionHandedOverAtOnceNeedsNoServiceLater() {
        var later = noticed(plain()).then("decision", decision(FINE));
        var atOnce = noticed(plain()).then("decision", decision(FINE + ",'handedOver':true"));

        later.read("deadlines").body("rule", hasItem("PEN-12"));
        atOnce.read("deadlines").body("rule", not(hasItem("PEN-12")));
    }

    @Test
    void aPartyOfAnotherProvinceMeansPushingAndNotPublishing() {
        var body = CaseClient.body("TM_INFRINGEMENT", "150125", "2024-03-04")
                .replace("91150100MA0000007W", "91350100M000100Y43");
        var decided = noticed(officer.register(body)).then("decision", decision(FINE));

        decided.read("deadlines").body("rule", hasItems("PUB-02", "PUB-07")).body("rule", not(hasItem("PUB-01")));
        officer.docket("?region=150125&rule=PUB-02&limit=500")
                .body("items.caseId", hasItem(decided.seen().id()));

        var pushed = decided.then("publication-draft", "{'occurredOn':'2024-04-22','documentNumber':'示例'}")
                .then("registration-place-push", "{'occurredOn':'2024-04-30'}");

        pushed.read("deadlines")
                .body("find { it.rule == 'PUB-02' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'PUB-03' }.startedOn", equalTo("2024-04-30"))
                .body("find { it.rule == 'PUB-03' }.addressee", equalTo("OTHER_OFFICE"));
    }

    @Test
    void aWarningIsNotPublishedAndNothingIsToBePaid() {
        var served = noticed(officer.register("AGENCY_TM", "150125", "2024-03-04"))
                .then("decision", decision(",'penalty':{'sanctions':['WARNING']}"))
                .then("service", "{'occurredOn':'2024-04-23'}");

        served.read("deadlines").body("rule", not(hasItem(oneOf("PUB-01", "PUB-07", "PEN-14"))));

        served.then("execution", "{'occurredOn':'2024-04-24'}")
                .read("deadlines")
                .body("find { it.rule == 'PEN-17' }.startedOn", equalTo("2024-04-24"));
    }

    @Test
    void thePaymentOfTheLastFenBeginsTheClosing() {
        var served = noticed(plain()).then("decision", decision(FINE)).then("service", "{'occurredOn':'2024-04-23'}");
        served.read("deadlines").body("rule", hasItems("PEN-14", "PEN-16", "PEN-21", "PEN-22"));

        var inPart = served.then("payment", paid("400.00", "2024-04-25"));
        inPart.read("deadlines")
                .body("find { it.rule == 'PEN-14' }.keptOn", nullValue())
                .body("rule", not(hasItem("PEN-17")));

        var inFull = inPart.then("payment", paid("600.00", "2024-04-28"));
        inFull.read("deadlines")
                .body("find { it.rule == 'PEN-14' }.keptOn", equalTo("2024-04-28"))
                .body("find { it.rule == 'PEN-16' }.keptOn", equalTo("2024-04-28"))
                .body("find { it.rule == 'PEN-17' }.startedOn", equalTo("2024-04-28"));
    }

    @Test
    void theCourtIsAskedWithinThreeMonthsOfTheEndOfTheRemedies() {
        var served = noticed(plain()).then("decision", decision(FINE)).then("service", "{'occurredOn':'2024-04-23'}");
        served.read("deadlines").body("find { it.rule == 'PEN-16' }.startedOn", equalTo("2024-10-23"));

        var appealed = served.then("remedy", "{'occurredOn':'2024-05-10'}");
        appealed.read("deadlines").body("rule", not(hasItem("PEN-16")));
        officer.docket("?region=150125&rule=PEN-16&limit=500")
                .body("items.caseId", not(hasItem(served.seen().id())));

        appealed.then("remedy-end", "{'occurredOn':'2025-02-10'}")
                .read("deadlines")
                .body("find { it.rule == 'PEN-16' }.startedOn", equalTo("2025-02-10"));
    }

    @Test
    void whoStaysAwayFromTheHearingForfeitsIt() {
        var asked = heavily(plain()).then("hearing-request", "{'occurredOn':'2024-04-10'}");
        officer.post(asked.seen(), "hearing-schedule", schedule("2024-04-18"))
                .statusCode(422)
                .body("violations[0].code", equalTo("hearing-notice-too-short"));
        officer.post(asked.seen(), "hearing-forfeiture", "{'occurredOn':'2024-04-25'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("hearing-not-yet-held"));

        var scheduled = asked.then("hearing-schedule", schedule("2024-04-25"));
        scheduled
                .read("deadlines")
                .body("find { it.rule == 'PEN-10' }.due", equalTo("2024-04-16"))
                .body("find { it.rule == 'PEN-10' }.standing", equalTo("KEPT"));
        officer.post(scheduled.seen(), "hearing-forfeiture", "{'occurredOn':'2024-04-24'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("hearing-not-yet-held"));

        scheduled
                .then("hearing-forfeiture", "{'occurredOn':'2024-04-25'}")
                .then("decision", decision(FINE).replace("2024-04-22", "2024-04-26"))
                .answer()
                .body("state", equalTo("DECIDED"));
    }

    private Seen plain() {
        return officer.register("TM_INFRINGEMENT", "150125", "2024-03-04");
    }

    private Carried noticed(Seen received) {
        return reviewed(received)
                .then("notice", "{'occurredOn':'2024-04-08'}")
                .then("waiver", "{'occurredOn':'2024-04-09'}");
    }

    private Carried heavily(Seen received) {
        return reviewed(received)
                .then(
                        "notice",
                        "{'occurredOn':'2024-04-08','intended':{'kinds':['FINE'],'fine':{'amount':'200000.00','currency':'CNY'},"
                                + "'confiscated':{'amount':'0.00','currency':'CNY'}}}");
    }

    private Carried reviewed(Seen received) {
        return officer.carry(received, "acceptance", "{'occurredOn':'2024-03-11','accepted':true}")
                .then("investigation-end", "{'occurredOn':'2024-03-25'}")
                .as("reviewer", "review", "{'occurredOn':'2024-04-01'}");
    }

    private static String decision(String more) {
        return "{'occurredOn':'2024-04-22','outcome':'PENALTY_IMPOSED'" + more + "}";
    }

    private static String schedule(String heldOn) {
        return "{'occurredOn':'2024-04-12','heldOn':'%s','place':'示例听证室'}".formatted(heldOn);
    }

    private static String paid(String fine, String on) {
        return "{'occurredOn':'%s','fine':{'amount':'%s','currency':'CNY'}}".formatted(on, fine);
    }
}

package org.zhibao.cases.adjudication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.PostgresResource;

/** The panel: who sits on it, who leaves it, and what its majority binds. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PanelTest extends AdjudicationFixture {

    @Test
    void withoutAPanelNobodyDeliberates() {
        var served = filed().then("service-of-request", "{'occurredOn':'2025-06-06'}");

        officer.post(served.seen(), "deliberation", VOTES.formatted("2025-06-20", "cai", ",'opinion':'不同'"))
                .statusCode(422)
                .body("bar", equalTo("PANEL_INCOMPLETE"));
        officer.post(
                        served.seen(),
                        "panel",
                        "{'occurredOn':'2025-06-20','members':[{'name':'an','role':'PRESIDING'},{'name':'an','role':'MEMBER'}]}")
                .statusCode(422)
                .body("violations.code", hasItems("panel-odd-and-presided", "panel-names-once"));
    }

    @Test
    void theMajorityDecidesAndTheMinorityIsOnRecord() {
        var heard = empanelled().then("service-of-request", "{'occurredOn':'2025-06-06'}");

        officer.post(heard.seen(), "deliberation", VOTES.formatted("2025-06-20", "cai", ""))
                .statusCode(422)
                .body("violations[0].code", equalTo("dissent-needs-opinion"));
        officer.post(heard.seen(), "deliberation", VOTES.formatted("2025-06-20", "zhou", ",'opinion':'不同'"))
                .statusCode(422)
                .body("violations[0].code", equalTo("votes-of-the-panel"));
        var deliberated = heard.then("deliberation", VOTES.formatted("2025-06-20", "cai", ",'opinion':'特征不同'"));
        officer.post(
                        deliberated.seen(),
                        "decision",
                        "{'occurredOn':'2025-06-23','outcome':'NOT_INFRINGING','adjudication':{'measures':['STOP_SELLING']}}")
                .statusCode(422)
                .body("violations.code", hasItems("against-majority", "measures-need-infringement"));
        deliberated.then(
                "decision",
                "{'occurredOn':'2025-06-23','outcome':'INFRINGEMENT_ESTABLISHED','adjudication':{'measures':['STOP_SELLING','STOP_MAKING'],'platforms':['示例平台']}}");

        adjudication(deliberated.seen())
                .body("majority", equalTo("INFRINGEMENT_ESTABLISHED"))
                .body("votes.find { it.member == 'cai' }.opinion", equalTo("特征不同"))
                .body("measures", contains("STOP_MAKING", "STOP_SELLING"))
                .body("platforms", contains("示例平台"));
    }

    @Test
    void aRecusedMemberLeavesAndThePanelIsFilledBeforeItDeliberates() {
        var asked = empanelled()
                .then("service-of-request", "{'occurredOn':'2025-06-06'}")
                .then(
                        "recusal-request",
                        "{'occurredOn':'2025-06-09','member':'cai','ground':'INTEREST_IN_PATENT','requestedBy':'示例公司','knownOn':'2025-06-06'}");
        officer.post(asked.seen(), "deliberation", VOTES.formatted("2025-06-20", "cai", ",'opinion':'不同'"))
                .statusCode(422)
                .body("bar", equalTo("RECUSAL_PENDING"));
        officer.post(asked.seen(), "recusal-decision", "{'occurredOn':'2025-06-10','member':'cai','granted':true}")
                .statusCode(403);

        var decided =
                asked.as("leader", "recusal-decision", "{'occurredOn':'2025-06-10','member':'cai','granted':true}");

        officer.post(decided.seen(), "deliberation", VOTES.formatted("2025-06-20", "cai", ",'opinion':'不同'"))
                .statusCode(422)
                .body("bar", equalTo("PANEL_INCOMPLETE"));
        officer.post(decided.seen(), "panel", PANEL.formatted("2025-06-11", "cai"))
                .statusCode(422)
                .body("violations[0].code", equalTo("panel-without-recused"));
        decided.then("panel", PANEL.formatted("2025-06-11", "deng"))
                .then("deliberation", VOTES.formatted("2025-06-20", "deng", ",'opinion':'不同'"))
                .answer()
                .body("state", equalTo("DELIBERATION"));
        adjudication(decided.seen())
                .body("panel.find { it.name == 'cai' }.recusedOn", equalTo("2025-06-10"))
                .body("recusals[0].granted", equalTo(true));
    }

    @Test
    void whoWasRecusedDoesNothingMore() {
        var recused = filed().then("panel", PANEL.formatted("2025-06-04", "officer.150102"))
                .then(
                        "recusal-request",
                        "{'occurredOn':'2025-06-04','member':'officer.150102','ground':'PARTY_OR_RELATIVE'}")
                .as(
                        "leader",
                        "recusal-decision",
                        "{'occurredOn':'2025-06-05','member':'officer.150102','granted':true}");

        officer.post(recused.seen(), "service-of-request", "{'occurredOn':'2025-06-06'}")
                .statusCode(403)
                .body("code", equalTo("recused-member"));
    }

    @Test
    void aRecusalIsAskedForInTimeOrUntilTheOralHearingHasEnded() {
        var late =
                "{'occurredOn':'2025-06-20','member':'cai','ground':'OTHER_INTEREST','requestedBy':'示例公司','knownOn':'2025-06-06'}";
        var served = empanelled().then("service-of-request", "{'occurredOn':'2025-06-06'}");

        officer.post(served.seen(), "recusal-request", late)
                .statusCode(422)
                .body("violations[0].code", equalTo("recusal-too-late"));
        var scheduled = served.then(
                "oral-hearing-schedule", "{'occurredOn':'2025-06-16','heldOn':'2025-06-23','place':'第一审理庭'}");
        officer.post(
                        scheduled.seen(),
                        "oral-hearing-schedule",
                        "{'occurredOn':'2025-06-16','heldOn':'2025-06-16','place':'第一审理庭'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("hearing-after-its-notice"));
        scheduled
                .then("recusal-request", late)
                .as(
                        "leader",
                        "recusal-decision",
                        "{'occurredOn':'2025-06-20','member':'cai','granted':false,'reason':'无关系'}")
                .then("oral-hearing", "{'occurredOn':'2025-06-23'}")
                .then("oral-hearing-minutes", "{'occurredOn':'2025-06-23','present':['请求人','被请求人']}")
                .answer()
                .body("allowedActs.act", hasItem("DELIBERATION"));
        officer.post(
                        officer.now(scheduled.seen()),
                        "recusal-request",
                        "{'occurredOn':'2025-06-24','member':'bo','ground':'OTHER_INTEREST','requestedBy':'示例公司','knownOn':'2025-06-06'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("recusal-too-late"));
    }
}

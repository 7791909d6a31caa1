package org.zhibao.cases.adjudication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AdjudicationTest {

    private static final String PANEL = "{'occurredOn':'%s','members':[{'name':'an','role':'PRESIDING'},"
            + "{'name':'bo','role':'MEMBER'},{'name':'%s','role':'MEMBER'},{'name':'tan','role':'TECHNICAL_INVESTIGATOR'}]}";
    private static final String VOTES =
            "{'occurredOn':'%s','votes':[{'member':'an','conclusion':'INFRINGEMENT_ESTABLISHED'},"
                    + "{'member':'bo','conclusion':'INFRINGEMENT_ESTABLISHED'},"
                    + "{'member':'%s','conclusion':'NOT_INFRINGING'%s}]}";

    private final CaseClient officer = CaseClient.officer("150102");

    @Test
    void whatIsMissingOfTheStandingBarsTheAcceptance() {
        var received = received();

        var unshown = officer.carry(
                received,
                "standing",
                "{'occurredOn':'2025-06-03','requester':'SOLE_LICENSEE','proofs':['IDENTITY','PATENT_CERTIFICATE','LICENCE_CONTRACT'],'sued':true}");

        adjudication(received).body("standingGaps", containsInAnyOrder("PATENTEE_INACTION", "COURT_SEISED"));
        officer.post(unshown.seen(), "acceptance", "{'occurredOn':'2025-06-04','accepted':true}")
                .statusCode(422)
                .body("bar", equalTo("STANDING_NOT_SHOWN"))
                .body("basis", containsString("12"));
        unshown.then(
                        "standing",
                        "{'occurredOn':'2025-06-04','requester':'PATENTEE','proofs':['IDENTITY','PATENT_CERTIFICATE'],'sued':false}")
                .then("acceptance", "{'occurredOn':'2025-06-04','accepted':true}")
                .answer()
                .body("state", equalTo("FILED"));
    }

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
                .statusCode(422);
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
                        new Seen(scheduled.seen().id(), current(scheduled.seen())),
                        "recusal-request",
                        "{'occurredOn':'2025-06-24','member':'bo','ground':'OTHER_INTEREST','requestedBy':'示例公司','knownOn':'2025-06-06'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("recusal-too-late"));
    }

    @Test
    void aRequesterWhoStaysAwayHasWithdrawnAndARespondentIsHeardWithout() {
        var served = empanelled().then("service-of-request", "{'occurredOn':'2025-06-06'}");
        officer.post(
                        served.seen(),
                        "oral-hearing-schedule",
                        "{'occurredOn':'2025-06-16','heldOn':'2025-06-18','place':'第一审理庭'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("oral-hearing-notice-too-short"));
        var scheduled = served.then(
                "oral-hearing-schedule", "{'occurredOn':'2025-06-16','heldOn':'2025-06-23','place':'第一审理庭'}");
        officer.request()
                .get("/api/v1/cases/" + scheduled.seen().id() + "/deadlines")
                .then()
                .body("find { it.rule == 'ADJ-11' }.due", equalTo("2025-06-18"))
                .body("find { it.rule == 'ADJ-11' }.standing", equalTo("KEPT"));
        officer.post(scheduled.seen(), "requester-absence", "{'occurredOn':'2025-06-20'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("oral-hearing-not-yet-held"));

        var heard = scheduled
                .then("oral-hearing", "{'occurredOn':'2025-06-23'}")
                .then("respondent-absence", "{'occurredOn':'2025-06-23','note':'中途退出'}");
        heard.answer().body("state", equalTo("ORAL_HEARING"));
        heard.then("requester-absence", "{'occurredOn':'2025-06-23'}").answer().body("state", equalTo("REVOKED"));
    }

    @Test
    void aStayNeedsItsGround() {
        var filed = filed();

        officer.post(filed.seen(), "stay", "{'occurredOn':'2025-06-09'}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/ground"));
        officer.post(filed.seen(), "stay", "{'occurredOn':'2025-06-09','ground':'INVALIDATION_ACCEPTED'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("stay-for-utility-or-design"));
        filed.then("stay-refusal", "{'occurredOn':'2025-06-09','ground':'INVENTION_UNDER_INVALIDATION'}")
                .then("stay", "{'occurredOn':'2025-06-10','ground':'PARTY_DIED'}")
                .then("resumption", "{'occurredOn':'2025-06-30'}");
        adjudication(filed.seen())
                .body("stayGround", equalTo("PARTY_DIED"))
                .body("stayRefusalGround", equalTo("INVENTION_UNDER_INVALIDATION"));
    }

    @Test
    void aRepeatedInfringementIsStoppedDirectlyOnAnEffectiveDecision() {
        var earlier = empanelled()
                .then("service-of-request", "{'occurredOn':'2025-06-06'}")
                .then("deliberation", VOTES.formatted("2025-06-20", "cai", ",'opinion':'不同'"))
                .then("decision", "{'occurredOn':'2025-06-23','outcome':'INFRINGEMENT_ESTABLISHED'}")
                .then("service", "{'occurredOn':'2025-06-24'}");
        var direct = "{'occurredOn':'2025-08-01','outcome':'REPEATED_INFRINGEMENT','adjudication':{'earlierCaseId':'"
                + earlier.seen().id() + "','measures':['STOP_SELLING']}}";
        var again = empanelled();

        officer.post(again.seen(), "decision", "{'occurredOn':'2025-08-01','outcome':'REPEATED_INFRINGEMENT'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("earlier-with-repetition"));
        officer.post(again.seen(), "decision", direct)
                .statusCode(422)
                .body("violations[0].code", equalTo("earlier-not-effective"));
        officer.post(earlier.seen(), "entry-into-force", "{'occurredOn':'2025-07-09'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("suit-still-possible"))
                .body("violations[0].detail", containsString("2025-07-09"));
        var inForce = earlier.then("entry-into-force", "{'occurredOn':'2025-07-15'}");
        // However late it is recorded: the court is asked within three months of the last day for a suit.
        officer.request()
                .get("/api/v1/cases/" + inForce.seen().id() + "/deadlines")
                .then()
                .body("find { it.rule == 'ADJ-09' }.startedOn", equalTo("2025-07-09"))
                .body("find { it.rule == 'ADJ-09' }.due", equalTo("2025-10-09"));
        again.then("decision", direct).answer().body("state", equalTo("DECIDED"));
        adjudication(again.seen()).body("earlierCaseId", equalTo(earlier.seen().id()));
    }

    @Test
    void casesOfTheSamePatentAreHeardTogetherAndSeparatedAgain() {
        var one = filed();
        var other = filed();

        officer.post(
                        one.seen(),
                        "joint-hearing",
                        "{'occurredOn':'2025-06-09','withCaseId':'" + one.seen().id() + "'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("cases-not-joinable"));
        var joined = one.then(
                "joint-hearing",
                "{'occurredOn':'2025-06-09','withCaseId':'" + other.seen().id() + "'}");
        adjudication(one.seen()).body("jointCases", contains(other.seen().id()));
        adjudication(other.seen()).body("jointCases", contains(one.seen().id()));
        var apart = joined.then(
                "separation",
                "{'occurredOn':'2025-06-10','withCaseId':'" + other.seen().id() + "'}");
        officer.post(
                        apart.seen(),
                        "separation",
                        "{'occurredOn':'2025-06-10','withCaseId':'"
                                + other.seen().id() + "'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("cases-not-joined"));

        apart.then(
                "joint-hearing",
                "{'occurredOn':'2025-06-11','withCaseId':'" + other.seen().id() + "'}");
        other.then(
                "separation",
                "{'occurredOn':'2025-06-12','withCaseId':'" + one.seen().id() + "'}");
        adjudication(one.seen()).body("jointCases", empty());
        adjudication(other.seen()).body("jointCases", empty());
    }

    @Test
    void theAnswerIsForwardedAndThePartiesMaySettle() {
        var answered = filed().then("service-of-request", "{'occurredOn':'2025-06-06'}")
                .then("answer", "{'occurredOn':'2025-06-16'}")
                .then("answer-forwarding", "{'occurredOn':'2025-06-18'}");
        officer.request()
                .get("/api/v1/cases/" + answered.seen().id() + "/deadlines")
                .then()
                .body("find { it.rule == 'ADJ-05' }.keptOn", equalTo("2025-06-18"));

        answered.then("mediated", "{'occurredOn':'2025-06-25','documentNumber':'呼知调〔2025〕3号'}")
                .answer()
                .body("state", equalTo("MEDIATED"));
        adjudication(answered.seen()).body("agreement", equalTo("呼知调〔2025〕3号"));
    }

    @Test
    void aRevocationNamesItsGround() {
        var filed = filed();

        officer.postAs("leader", filed.seen(), "revocation", "{'occurredOn':'2025-06-09'}")
                .statusCode(400);
        filed.as("leader", "revocation", "{'occurredOn':'2025-06-09','ground':'PARTIES_GONE'}")
                .answer()
                .body("state", equalTo("REVOKED"));
        adjudication(filed.seen()).body("revocationGround", equalTo("PARTIES_GONE"));
    }

    private Seen received() {
        return officer.register("PATENT_INFRINGEMENT", "150102", "2025-06-02");
    }

    private Carried filed() {
        return officer.carry(received(), "acceptance", "{'occurredOn':'2025-06-04','accepted':true}");
    }

    private Carried empanelled() {
        return filed().then("panel", PANEL.formatted("2025-06-04", "cai"));
    }

    private String current(Seen seen) {
        return officer.request().get("/api/v1/cases/" + seen.id()).header("ETag");
    }

    private ValidatableResponse adjudication(Seen seen) {
        return officer.request()
                .get("/api/v1/cases/" + seen.id() + "/adjudication")
                .then()
                .statusCode(200);
    }
}

package org.zhibao.cases.adjudication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.PostgresResource;

/** A request to adjudicate, from its standing to the decision that ends it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AdjudicationTest extends AdjudicationFixture {

    @Test
    void nobodyIsHeardWhoseStandingWasNotChecked() {
        var received = received();

        officer.post(received, "acceptance", "{'occurredOn':'2025-06-04','accepted':true}")
                .statusCode(422)
                .body("code", equalTo("no-standing-checked"))
                .body("bar", equalTo("NO_STANDING_CHECKED"))
                .body("basis", containsString("令81号第12条"));
        officer.carry(received, "acceptance", "{'occurredOn':'2025-06-04','accepted':false,'reason':'请求人未到场'}")
                .answer()
                .body("state", equalTo("NOT_FILED"));
    }

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
        officer.read(scheduled.seen(), "deadlines")
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
        officer.read(answered.seen(), "deadlines").body("find { it.rule == 'ADJ-05' }.keptOn", equalTo("2025-06-18"));

        answered.then("mediated", "{'occurredOn':'2025-06-25','documentNumber':'呼知调〔2025〕3号'}")
                .answer()
                .body("state", equalTo("MEDIATED"));
        adjudication(answered.seen()).body("agreement", equalTo("呼知调〔2025〕3号"));
    }

    @Test
    void itsPapersAreArchivedInAnOrderOfTheirOwn() {
        var answered = empanelled()
                .then("service-of-request", "{'occurredOn':'2025-06-06'}")
                .then("answer", "{'occurredOn':'2025-06-16'}")
                .then("deliberation", VOTES.formatted("2025-06-20", "cai", ",'opinion':'特征不同'"));

        officer.request()
                .get("/api/v1/cases/" + answered.seen().id() + "/archive-volumes")
                .then()
                .statusCode(200)
                .body("main.zh", not(hasItem("立案审批表")))
                .body("main[0].papers.act", contains("RECEIPT", "STANDING", "ACCEPTANCE"))
                .body("main.find { it.en.startsWith('answer') }.papers.act", contains("ANSWER"))
                .body("supplementary[0].zh", equalTo("合议笔录"))
                .body("supplementary[0].papers.act", contains("DELIBERATION"))
                .body("main.confirmed", everyItem(equalTo(false)));
    }

    @Test
    void aRevocationNamesItsGround() {
        var filed = filed();

        officer.postAs("leader", filed.seen(), "revocation", "{'occurredOn':'2025-06-09'}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/ground"));
        filed.as("leader", "revocation", "{'occurredOn':'2025-06-09','ground':'PARTIES_GONE'}")
                .answer()
                .body("state", equalTo("REVOKED"));
        adjudication(filed.seen()).body("revocationGround", equalTo("PARTIES_GONE"));
    }
}

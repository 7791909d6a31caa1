package org.zhibao.cases.penalty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.PostgresResource;

/** The notice before a penalty, and the hearing that a party may ask for. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HearingTest extends PenaltyFixture {

    @Test
    void theNoticeTellsWhetherAHearingMayBeAskedFor() {
        reviewed()
                .then("notice", notice("99999.99", "500.00"))
                .answer()
                .body("state", equalTo("NOTIFIED"))
                .body("notice.answerDue", equalTo("2024-04-15"))
                .body("notice.hearing.mayBeAsked", equalTo(false))
                .body("notice.hearing.thresholds[0].confirmed", equalTo(false));

        var noticed = reviewed().then("notice", notice("100000.00", "0.00"));
        noticed.answer().body("notice.hearing.mayBeAsked", equalTo(true));

        var asked = noticed.then("hearing-request", "{'occurredOn':'2024-04-10'}");
        officer.post(asked.seen(), "decision", decision("2024-04-20", "100000.00"))
                .statusCode(422)
                .body("bar", equalTo("HEARING_PENDING"))
                .body("detail", containsString("第63、64条"));
    }

    @Test
    void aHearingIsAskedForInTimeAndOnlyWhereThereIsARight() {
        var small = reviewed().then("notice", notice("3000.00", "0.00"));
        officer.post(small.seen(), "hearing-request", "{'occurredOn':'2024-04-10'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("no-hearing-right"));

        var large = reviewed().then("notice", notice("200000.00", "0.00"));
        officer.post(large.seen(), "hearing-request", "{'occurredOn':'2024-04-16'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("hearing-request-late"));
        officer.post(large.seen(), "hearing-withdrawal", "{'occurredOn':'2024-04-10'}")
                .statusCode(422)
                .body("code", equalTo("no-hearing-pending"))
                .body("title", equalTo("当事人没有要求听证"))
                .body("bar", equalTo("NO_HEARING_PENDING"));
    }

    @Test
    void aHearingThatWasAskedForIsOwedAfterALaterNoticeToo() {
        var again = reviewed()
                .then("notice", notice("200000.00", "0.00"))
                .then("hearing-request", "{'occurredOn':'2024-04-10'}")
                .then("notice", notice("1000.00", "0.00").replace("2024-04-08", "2024-04-12"));

        again.answer().body("notice.hearingRequestedOn", equalTo("2024-04-10"));
        officer.post(again.seen(), "decision", decision("2024-04-25", "1000.00"))
                .statusCode(422)
                .body("bar", equalTo("HEARING_PENDING"));
        again.then("hearing-withdrawal", "{'occurredOn':'2024-04-15'}")
                .then("decision", decision("2024-04-25", "1000.00"));
    }

    @Test
    void afterAHearingTheDecisionWaitsForLegalReviewAndDiscussion() {
        var heard = reviewed()
                .then("notice", notice("200000.00", "0.00"))
                .then("hearing-request", "{'occurredOn':'2024-04-10'}")
                .then("hearing", "{'occurredOn':'2024-04-25','presidedBy':'zhao','notifiedOn':'2024-04-12'}");

        officer.postAs(
                        "leader",
                        heard.seen(),
                        "collective-discussion",
                        "{'occurredOn':'2024-04-26','participants':['a','b'],'opinion':'同意'}")
                .statusCode(422)
                .body("bar", equalTo("LEGAL_REVIEW_PENDING"));
        var returned = heard.as("reviewer", "legal-review", "{'occurredOn':'2024-04-26','result':'RETURNED'}");
        officer.post(returned.seen(), "decision", decision("2024-04-28", "150000.00"))
                .statusCode(422)
                .body("bar", equalTo("LEGAL_REVIEW_PENDING"));
        var passed = returned.as("reviewer", "legal-review", "{'occurredOn':'2024-04-28','result':'PASSED'}");
        officer.post(passed.seen(), "decision", decision("2024-04-28", "150000.00"))
                .statusCode(422)
                .body("bar", equalTo("DISCUSSION_PENDING"));
        passed.as(
                        "leader",
                        "collective-discussion",
                        "{'occurredOn':'2024-04-28','participants':['a','b'],'opinion':'同意'}")
                .then("decision", decision("2024-04-28", "150000.00"))
                .answer()
                .body("state", equalTo("DECIDED"));
        penalty(passed.seen()).body("reviewGrounds", contains("AFTER_HEARING"));
    }

    @Test
    void aHearingNoticedTooLateOrPresidedByAnInvestigatorIsRefused() {
        var noticed = reviewed().then("notice", notice("200000.00", "0.00"));

        officer.post(
                        noticed.seen(),
                        "hearing",
                        "{'occurredOn':'2024-04-18','presidedBy':'li','notifiedOn':'2024-04-12'}")
                .statusCode(422)
                .body("violations.code", hasItems("presiding-investigated", "hearing-notice-too-short"));
    }
}

package org.zhibao.cases.penalty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.PostgresResource;

/** Filing, who investigates, and the reviews before a decision. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FilingAndReviewTest extends PenaltyFixture {

    @Test
    void theConditionsOfFilingAreCheckedAndTheInvestigatorsKept() {
        var received = officer.register("TM_INFRINGEMENT", "150102", "2024-03-01");

        officer.post(
                        received,
                        "acceptance",
                        "{'occurredOn':'2024-03-04','accepted':true,'filing':{'conditions':['PENALTY_DUE'],'investigators':['li','li']}}")
                .statusCode(422)
                .body("violations.pointer", hasItems("/filing/conditions", "/filing/investigators"));

        officer.carry(
                received,
                "acceptance",
                "{'occurredOn':'2024-03-04','accepted':true,'filing':{'conditions':['FIRST_EVIDENCE','PENALTY_DUE','JURISDICTION','WITHIN_TIME'],"
                        + "'investigators':['li','wang'],'infringedTo':'2024-02-20'}}");
        penalty(received)
                .body("investigators", contains("li", "wang"))
                .body("filingConditions", hasSize(4))
                .body("infringedTo", equalTo("2024-02-20"));
    }

    @Test
    void whoInvestigatedDoesNotReview() {
        var ended = officer.carry(
                        officer.register("TM_INFRINGEMENT", "150102", "2024-03-01"),
                        "acceptance",
                        "{'occurredOn':'2024-03-04','accepted':true,'filing':{'investigators':['reviewer.150102','wang']}}")
                .then("investigation-end", "{'occurredOn':'2024-03-20'}");

        officer.postAs("reviewer", ended.seen(), "review", "{'occurredOn':'2024-03-25'}")
                .statusCode(403)
                .body("code", equalTo("reviewer-investigated"))
                .body("detail", containsString("第58条"));

        ended.as("leader", "investigator-change", "{'occurredOn':'2024-03-25','investigators':['li','wang']}")
                .as("reviewer", "review", "{'occurredOn':'2024-03-25','result':'RETURNED'}")
                .answer()
                .body("state", equalTo("INVESTIGATING"));
    }

    @Test
    void whereTheOfficerAsksForLegalReviewTheDecisionWaitsForIt() {
        var demanded = reviewed()
                .then("legal-review-request", "{'occurredOn':'2024-03-26','grounds':['MAJOR_PUBLIC_INTEREST']}")
                .then("notice", notice("3000.00", "0.00"));

        officer.post(demanded.seen(), "decision", decision("2024-04-20", "3000.00"))
                .statusCode(422)
                .body("bar", equalTo("LEGAL_REVIEW_PENDING"))
                .body("basis", containsString("第50条"));
        officer.read(demanded.seen(), "allowed-acts")
                .body("find { it.act == 'COLLECTIVE_DISCUSSION' }.allowed", equalTo(false));
    }
}

package org.zhibao.cases.deadlines;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.cases.testsupport.OnAnyDay;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.time.OfficeClock;

/** Extensions, and days that do not count. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeadlineActTest extends OnAnyDay {

    private final CaseClient officer = CaseClient.officer("150821");

    DeadlineActTest(OfficeClock clock) {
        super(clock);
    }

    @Test
    void anExtensionNeedsTheApproverAndTheLengthThatTheRuleNames() {
        todayIs("2025-03-10");
        var seen = acceptedBy("wang");
        officer.read(seen, "deadlines")
                .body("find { it.rule == 'PEN-11' }.due", equalTo("2025-06-09"))
                .body("find { it.rule == 'PEN-11' }.rawDue", equalTo("2025-06-08"))
                .body("find { it.rule == 'PEN-11' }.extensionsOffered[0]", containsString("延长不超过30日"));

        extend(seen, 31, "AGENCY_HEAD")
                .statusCode(422)
                .body("code", equalTo("deadline-act-refused"))
                .body("basis", containsString("64"))
                .body("violations[0].pointer", equalTo("/amount"))
                .body("violations[0].code", equalTo("extension-too-long"));
        extend(seen, 30, "HIGHER_PATENT_OFFICE")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/approverRole"))
                .body("violations[0].code", equalTo("approver-not-authorised"));
        extend(seen, 30, "AGENCY_HEAD").statusCode(200);

        officer.read(seen, "deadlines")
                .body("find { it.rule == 'PEN-11' }.rawDue", equalTo("2025-07-08"))
                .body("find { it.rule == 'PEN-11' }.explanation", containsString("王某某"));
        officer.docket("?officer=wang&rule=PEN-11").body("items[0].due", equalTo("2025-07-08"));
    }

    @Test
    void daysThatDoNotCountMoveTheDueDateOnceTheirEndIsKnown() {
        todayIs("2025-04-30");
        var seen = acceptedBy("zhao");

        officer.post(
                        seen,
                        "exclusion",
                        "{'occurredOn':'2025-03-20','rule':'PEN-11','reason':'SETTLEMENT','from':'2025-03-20'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("reason-not-excluded-by-rule"));
        var open = officer.carry(
                seen,
                "exclusion",
                "{'occurredOn':'2025-03-20','rule':'PEN-11','reason':'APPRAISAL','from':'2025-03-20'}");
        officer.read(seen, "deadlines").body("find { it.rule == 'PEN-11' }.standing", equalTo("SUSPENDED"));
        officer.docket("?officer=zhao&rule=PEN-11").body("items", hasSize(0));
        open.then("exclusion-end", "{'occurredOn':'2025-03-31','rule':'PEN-11','to':'2025-03-29'}");

        officer.docket("?officer=zhao&rule=PEN-11").body("items[0].due", equalTo("2025-06-18"));
    }

    private Seen acceptedBy(String who) {
        var received = officer.register("TM_INFRINGEMENT", "150821", "2025-03-03");
        return officer.carry(
                        received, "acceptance", "{'occurredOn':'2025-03-10','accepted':true,'officer':'" + who + "'}")
                .seen();
    }

    private ValidatableResponse extend(Seen seen, int days, String approver) {
        return officer.post(
                seen,
                "extension",
                "{'occurredOn':'2025-03-10','rule':'PEN-11','amount':%d,'unit':'DAY','approverRole':'%s','approverName':'王某某'}"
                        .formatted(days, approver));
    }
}

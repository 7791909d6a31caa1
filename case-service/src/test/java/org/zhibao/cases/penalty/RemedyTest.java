package org.zhibao.cases.penalty;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;

/** While reconsideration or a suit is under way, no other is begun against the same decision (行政复议法 art. 29). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RemedyTest {

    private static final String REMEDY = "allowedActs.find { it.act == 'REMEDY' }";

    private final CaseClient officer = CaseClient.officer("150102");

    @Test
    void aRemedyIsNotOfferedWhileOneIsOpenAndIsAgainAfterItsEnd() {
        var served = PenaltyFixture.served(officer, "TM_INFRINGEMENT", "150102");

        served.answer().body(REMEDY + ".allowed", equalTo(true));
        var pending = served.then("remedy", "{'occurredOn':'2024-05-10','note':'行政复议'}");
        pending.answer()
                .body(REMEDY + ".allowed", equalTo(false))
                .body(REMEDY + ".reason", equalTo("REMEDY_OPEN"))
                .body(REMEDY + ".basis", equalTo("行政复议法第29条"));
        officer.post(pending.seen(), "remedy", "{'occurredOn':'2024-05-13','note':'行政诉讼'}")
                .statusCode(422)
                .body("code", equalTo("remedy-open"))
                .body("detail", containsString("行政复议法第29条"));
        pending.then("remedy-end", "{'occurredOn':'2024-07-01','note':'维持'}")
                .then("remedy", "{'occurredOn':'2024-07-10','note':'行政诉讼'}");
    }
}

package org.zhibao.cases.duplicates;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;

/** An office that refuses cases that are like another. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(DuplicateRefusalTest.Refusing.class)
class DuplicateRefusalTest {

    /** Its configuration. */
    public static final class Refusing implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zhibao.duplicates.policy", "REFUSE");
        }
    }

    private final CaseClient officer = CaseClient.officer("150121");

    @Test
    void aCaseThatIsLikeAnotherIsRefusedUntilItsSenderSaysThatItIsNone() {
        var body = DuplicateTest.body("150121", "2023-05-06", "商标戊", "店铺", null);
        var first = officer.request().body(body).post("/api/v1/cases").then().statusCode(201);

        officer.request()
                .body(body)
                .post("/api/v1/cases")
                .then()
                .statusCode(409)
                .body("code", equalTo("possible-duplicate"))
                .body("detail", containsString(first.extract().path("number")))
                .body("possibleDuplicates[0].id", equalTo(first.extract().path("id")));
        officer.request()
                .body(body.replace("\"title\"", "\"duplicateAcknowledged\":true,\"title\""))
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .body("possibleDuplicates", hasSize(1));
    }
}

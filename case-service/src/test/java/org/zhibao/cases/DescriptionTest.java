package org.zhibao.cases;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.Caller;
import org.zhibao.kit.testsupport.DescribedService;
import org.zhibao.kit.testsupport.PostgresResource;

/** The OpenAPI document of the service: complete, and as it was released. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DescriptionTest extends DescribedService {

    @Test
    void theExampleOfACaseIsTaken() {
        Caller.of("officer", "150100", "/api/v1/cases")
                .post(exampleOf("registerCase"))
                .statusCode(201);
    }
}

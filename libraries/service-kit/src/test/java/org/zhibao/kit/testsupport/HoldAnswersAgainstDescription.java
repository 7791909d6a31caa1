package org.zhibao.kit.testsupport;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts {@link DescribedAnswers} into every Quarkus test; found by the service loader. */
public final class HoldAnswersAgainstDescription implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(DescribedAnswers.class::isInstance)) {
            RestAssured.filters(new DescribedAnswers());
        }
    }
}

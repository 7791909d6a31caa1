package org.zhibao.mediation.mediationfile;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.Caller;
import org.zhibao.kit.testsupport.Caller.Journey;
import org.zhibao.kit.testsupport.PostgresResource;

/** The parties ask for judicial confirmation within thirty days (民事诉讼法 art. 205, rule MED-01). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConfirmationPeriodTest {

    private final Caller mediator = Caller.of("mediator", "150102", "/api/v1/mediations");

    @Test
    void anApplicationAfterTheLastDayIsRefusedWithTheRule() {
        var agreed = agreed();

        agreed.attempt("confirmation-application", "{'occurredOn':'2024-04-23'}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/occurredOn"))
                .body("violations[0].code", equalTo("confirmation-too-late"))
                .body("violations[0].detail", allOf(containsString("2024-04-22"), containsString("民事诉讼法(2023) 第205条")))
                .body("rule", equalTo("MED-01"))
                .body("basis", containsString("人民调解法 第33条"));
        agreed.act("performance", "{'occurredOn':'2024-04-23'}");
    }

    @Test
    void onTheLastDayItIsInTime() {
        agreed().act("confirmation-application", "{'occurredOn':'2024-04-22'}")
                .seen()
                .body("state", equalTo("CONFIRMATION_APPLIED"));
    }

    @Test
    void theActsNameThePeriod() {
        var application = "find { it.act == 'CONFIRMATION_APPLICATION' }.explanation";

        mediator.get("/" + agreed().id() + "/allowed-acts")
                .body(
                        application,
                        containsString("its period ended on 2024-04-22: Apply for judicial confirmation (MED-01"));
    }

    /** Thirty days after 2024-03-21 is a Saturday. */
    private Journey agreed() {
        return mediator.create("""
                        {'kind':'PEOPLE_MEDIATION','region':'150102','occurredOn':'2024-03-04','title':'示例',
                         'parties':[{'role':'APPLICANT','kind':'ORGANISATION','name':'示例公司','identifier':'91150100MA0000007W'},
                                    {'role':'RESPONDENT','kind':'ORGANISATION','name':'示例商店','identifier':'91150102MA12345692'}]}""")
                .act("acceptance", "{'occurredOn':'2024-03-06','accepted':true}")
                .act("mediator-assignment", "{'occurredOn':'2024-03-07','mediators':['王芳']}")
                .act("session", "{'occurredOn':'2024-03-14'}")
                .act(
                        "conclusion",
                        "{'occurredOn':'2024-03-21','outcome':'AGREED','form':'WRITTEN','settlesOwnership':false}");
    }
}

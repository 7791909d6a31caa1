package org.zhibao.cases.penalty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;

/** Patent agencies are fined by the department of the autonomous region, and lose their licence by the national one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DecidingOfficeTest {

    private static final String FINE = ",'fine':{'amount':'20000.00','currency':'CNY'}";

    @Test
    void aCityDoesNotFineAPatentAgency() {
        var city = CaseClient.officer("150100");
        var noticed =
                PenaltyFixture.noticed(city, "AGENCY_PATENT", "150100").then("waiver", "{'occurredOn':'2024-04-01'}");

        city.post(noticed.seen(), "decision", PenaltyFixture.decision(FINE))
                .statusCode(422)
                .body("violations.code", contains("other-office-decides"))
                .body("violations[0].pointer", equalTo("/fine"))
                .body("violations[0].detail", containsString("省级"))
                .body("violations[0].detail", containsString("专利代理条例(2018)第25、26、27条"));
        noticed.then("decision", "{'occurredOn':'2024-04-16','outcome':'NO_PENALTY'}")
                .answer()
                .body("state", equalTo("DECIDED"));
    }

    @Test
    void theAutonomousRegionDoesAndTakesNoLicenceAway() {
        var region = CaseClient.officer("150000");
        var noticed =
                PenaltyFixture.noticed(region, "AGENCY_PATENT", "150000").then("waiver", "{'occurredOn':'2024-04-01'}");

        region.post(
                        noticed.seen(),
                        "decision",
                        PenaltyFixture.decision(FINE + ",'penalty':{'sanctions':['FINE','REVOCATION']}"))
                .statusCode(422)
                .body("violations.pointer", contains("/penalty/sanctions"));
        noticed.then("decision", PenaltyFixture.decision(FINE)).answer().body("fine.amount", equalTo("20000.00"));
    }

    @Test
    void trademarkAgenciesAreFinedWhereTheyAre() {
        var district = CaseClient.officer("150102");

        PenaltyFixture.served(district, "AGENCY_TM", "150102").answer().body("state", equalTo("SERVED"));
    }
}

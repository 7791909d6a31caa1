package org.zhibao.cases.deadlines;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.Migrations;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestPostgres;

/** Suits against administrative acts have the periods of 行政诉讼法, others those of 民事诉讼法. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AdministrativeSuitTest {

    private final CaseClient officer = CaseClient.officer("150102");

    @Test
    void anAdministrativeSuitRunsByItsOwnLaw() {
        var appealed = officer.carry(
                        officer.register("ADMIN_COURT", "150102", "2024-03-01"),
                        "acceptance",
                        "{'occurredOn':'2024-03-05','accepted':true}")
                .then("service-of-request", "{'occurredOn':'2024-03-08'}")
                .then("judgment", "{'occurredOn':'2024-08-01'}")
                .then("appeal", "{'occurredOn':'2024-08-12'}");

        appealed.read("deadlines")
                .body("rule", contains("ADS-01", "ADS-02", "ADS-04", "ADS-03", "ADS-06"))
                .body("legalBasis", everyItem(startsWith("行政诉讼法(2017)")))
                .body("confirmed", everyItem(equalTo(false)))
                .body("find { it.rule == 'ADS-03' }.due", equalTo("2024-03-25"))
                .body("find { it.rule == 'ADS-04' }.due", equalTo("2024-09-05"))
                .body("find { it.rule == 'ADS-06' }.standing", equalTo("OVERDUE"));
    }

    @Test
    void inSummaryProcedureItEndsInFortyFiveDays() {
        var docketed = inSummaryProcedure("ADMIN_COURT");

        docketed.read("deadlines")
                .body("rule", contains("ADS-01", "ADS-02", "ADS-05"))
                .body("find { it.rule == 'ADS-05' }.due", equalTo("2024-04-19"));
    }

    @Test
    void aSuitFromBeforeFollowsItsLawAsWell() throws IOException {
        var docketed = inSummaryProcedure("ADMIN_COURT");
        TestPostgres.execute("update procedural_step set circumstances = 'SUMMARY' where aggregate_id = '"
                + docketed.seen().id() + "'");

        Migrations.repeat("V1071__administrative_suits.sql");

        docketed.read("deadlines").body("rule", contains("ADS-01", "ADS-02", "ADS-05"));
    }

    @Test
    void aCivilSuitKeepsItsPeriods() {
        var docketed = inSummaryProcedure("CIVIL_COURT");

        docketed.read("deadlines")
                .body("rule", contains("CIV-01", "CIV-02", "CIV-05"))
                .body("legalBasis", everyItem(startsWith("民事诉讼法(2023)")));
    }

    private CaseClient.Carried inSummaryProcedure(String kind) {
        return officer.carry(
                officer.register(kind, "150102", "2024-03-01"),
                "acceptance",
                "{'occurredOn':'2024-03-05','accepted':true,'summaryProcedure':true}");
    }
}

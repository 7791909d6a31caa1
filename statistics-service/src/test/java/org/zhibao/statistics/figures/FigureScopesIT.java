package org.zhibao.statistics.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.zhibao.statistics.testsupport.Callers.anyone;
import static org.zhibao.statistics.testsupport.Callers.as;
import static org.zhibao.statistics.testsupport.Callers.asking;
import static org.zhibao.statistics.testsupport.Callers.bank;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhibao.events.cases.CaseReceived;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.statistics.testsupport.Told;

/** Totals are everybody's, single facts are not. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FigureScopesIT {

    private static final String FIGURES = "/api/v1/figures";
    private static final String CONTRIBUTIONS = FIGURES + "/contributions";

    @Inject
    Told told;

    @BeforeEach
    void threeCasesInTwoDistrictsAndAnotherCity() {
        Told.forgetEverything();
        told.tell(
                Told.decided("TM_INFRINGEMENT", "150102", "2023-03-01", "PENALTY_IMPOSED"),
                Told.decided("TM_INFRINGEMENT", "150103", "2023-04-01", "PENALTY_IMPOSED"),
                Told.decided("TM_INFRINGEMENT", "150202", "2023-05-01", "PENALTY_IMPOSED"),
                received("150102"),
                received("150202"));
    }

    private static CaseReceived received(String region) {
        var day = LocalDate.parse("2023-02-01");
        return new CaseReceived(Told.aCase("TM_INFRINGEMENT", region), day, null);
    }

    @Test
    void aPublishedFigureIsTheSameForEverybody() {
        for (var caller :
                new RequestSpecification[] {anyone(), as("officer", "150102"), as("leader", "150200"), bank()}) {
            asking(caller, "ADM.TM.CASE", "150100", "2023")
                    .get(FIGURES)
                    .then()
                    .statusCode(200)
                    .body("printed", equalTo("2件"));
        }
    }

    @Test
    void anUnpublishedFigureIsForThoseWhoServeTheWholeRegion() {
        asking(as("officer", "150102"), "CASE.RECEIVED", "150102", "2023")
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body("printed", equalTo("1件"));
        asking(as("officer", "150000"), "CASE.RECEIVED", "150000", "2023")
                .get(FIGURES)
                .then()
                .statusCode(200)
                .body("printed", equalTo("2件"));
        asking(as("officer", "150102"), "CASE.RECEIVED", "150100", "2023")
                .get(FIGURES)
                .then()
                .statusCode(403)
                .body("code", equalTo("outside-scope"));
        asking(bank(), "CASE.RECEIVED", "150100", "2023").get(FIGURES).then().statusCode(403);
        asking(anyone(), "CASE.RECEIVED", "150102", "2023").get(FIGURES).then().statusCode(404);
    }

    @Test
    void anOfficerDrillsDownToTheirDistrictOnly() {
        asking(as("officer", "150102"), "ADM.TM.CASE", "150100", "2023")
                .queryParam("count", "exact")
                .get(CONTRIBUTIONS)
                .then()
                .statusCode(200)
                .body("items.region", contains("150102"))
                .body("total", equalTo(1))
                .body("complete", equalTo(false));
    }

    @Test
    void aLeaderDrillsDownToTheWholeFigure() {
        asking(as("leader", "150100"), "ADM.TM.CASE", "150100", "2023")
                .queryParam("count", "exact")
                .get(CONTRIBUTIONS)
                .then()
                .statusCode(200)
                .body("items.region", contains("150102", "150103"))
                .body("total", equalTo(2))
                .body("complete", equalTo(true));
    }

    @Test
    void aBankSeesNoSingleFact() {
        asking(bank(), "ADM.TM.CASE", "150000", "2023")
                .queryParam("count", "exact")
                .get(CONTRIBUTIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(0))
                .body("complete", equalTo(false));
    }

    @Test
    void withoutATokenThereIsNoDrillDown() {
        asking(anyone(), "ADM.TM.CASE", "150100", "2023")
                .get(CONTRIBUTIONS)
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void theExportHoldsNoMoreThanTheList() {
        var export = asking(as("officer", "150103"), "ADM.TM.CASE", "150000", "2023")
                .accept("text/csv")
                .get(CONTRIBUTIONS)
                .then()
                .statusCode(200)
                .extract();

        assertThat(export.contentType()).startsWith("text/csv").doesNotContain("qs");
        assertThat(export.asString().lines()).hasSize(2).last().asString().contains("150103");
    }

    @Test
    void theCatalogueShowsUnpublishedIndicatorsToCallersOnly() {
        assertThat(codes(anyone())).hasSize(102).doesNotContain("CASE.RECEIVED");
        assertThat(codes(as("officer", "150102"))).hasSize(106).contains("CASE.RECEIVED");
        anyone().get("/api/v1/indicators/CASE.RECEIVED").then().statusCode(404);
        as("officer", "150102").get("/api/v1/indicators/CASE.RECEIVED").then().statusCode(200);
    }

    private static List<String> codes(RequestSpecification caller) {
        return caller.get("/api/v1/indicators").jsonPath().getList("items.code");
    }
}

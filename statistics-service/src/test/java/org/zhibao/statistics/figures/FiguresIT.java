package org.zhibao.statistics.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.zhibao.statistics.testsupport.Callers.anyone;
import static org.zhibao.statistics.testsupport.Callers.as;
import static org.zhibao.statistics.testsupport.Callers.asking;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.statistics.testsupport.Told;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FiguresIT {

    private static final String FIGURES = "/api/v1/figures";

    @Inject
    Told told;

    @BeforeEach
    void nothingHappened() {
        Told.forgetEverything();
    }

    @Test
    void whereNothingHappenedTheCountIsZero() {
        figure("ADM.TM.CASE", "2023").statusCode(200).body("printed", equalTo("0件"));
        figure("PLG.TM.CLAIM", "2023-12-31").statusCode(200).body("printed", equalTo("0.0000亿元"));
    }

    @Test
    void aFigureExplainsItself() {
        told.tell(
                Told.pledged("TRADEMARK", "150102", "2022-05-01", 3, "1234567.89"),
                Told.pledged("TRADEMARK", "150102", "2023-05-01", 2, "10000000.00"),
                Told.pledged("PATENT", "150102", "2023-05-01", 2, "10000000.00"));

        figure("PLG.TM.CLAIM", "近年来")
                .statusCode(200)
                .body("periodType", equalTo("CUMULATIVE_UNSPECIFIED"))
                .body("figure.value", equalTo("0.1123"))
                .body("explanation.exactAmount", equalTo("11234567.89"))
                .body("explanation.contributions", equalTo(2))
                .body("explanation.rule.filter.rightKind", contains("TRADEMARK"))
                .body("explanation.rule.measure", equalTo("SUM:amount"))
                .body("explanation.days.last", equalTo("2023-12-31"))
                .body("explanation.daysBasis", notNullValue())
                .body("explanation.regionRange.low", equalTo("150100"))
                .body("explanation.regionRange.high", equalTo("150200"))
                .body("explanation.catalogueVersion", equalTo(1))
                .body("latestEvent", equalTo("2024-01-15T02:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2023, 2", "2023-Q1, 1", "2023-03, 1", "2023-05, 0", "2023-06-30, 2", "2023-01-01/2023-06-30, 1"})
    void aFlowIsCountedForAnyPeriod(String period, String expected) {
        told.tell(
                Told.decided("COPYRIGHT_INFRINGEMENT", "150102", "2023-03-31", "NO_PENALTY"),
                Told.decided("COPYRIGHT_INFRINGEMENT", "150103", "2023-07-01", "NO_PENALTY"),
                Told.decided("COPYRIGHT_INFRINGEMENT", "150103", "2021-07-01", "NO_PENALTY"));

        figure("ADM.COPYRIGHT.CASE", period).statusCode(200).body("figure.value", equalTo(expected));
    }

    @Test
    void theSameEventTwiceCountsOnceAndASecondDecisionOfACaseToo() {
        var decided = Told.decided("TM_INFRINGEMENT", "150102", "2023-03-01", "PENALTY_IMPOSED");
        var event = told.received(decided, Told.RECORDED);
        told.deliver(List.of(event, event));
        told.tell(decided);

        figure("ADM.TM.CASE", "2023").body("printed", equalTo("1件")).body("explanation.contributions", equalTo(2));
    }

    @Test
    void aFigureIsAsItWasKnownOnAPastDay() {
        told.tell(
                Instant.parse("2024-01-10T15:59:59Z"), // one second before midnight in the office's zone
                Told.decided("TM_INFRINGEMENT", "150102", "2023-03-01", "PENALTY_IMPOSED"));
        told.tell(
                Instant.parse("2024-01-10T16:00:00Z"),
                Told.decided("TM_INFRINGEMENT", "150102", "2023-03-02", "PENALTY_IMPOSED"));

        asOf("2024-01-09").body("printed", equalTo("0件"));
        asOf("2024-01-10").body("printed", equalTo("1件"));
        asOf("2024-01-11").body("printed", equalTo("2件"));
        asOf("2024-01-10T16:00:00Z").body("printed", equalTo("2件"));
    }

    private static ValidatableResponse asOf(String day) {
        return asking(anyone(), "ADM.TM.CASE", "150100", "2023")
                .queryParam("asOf", day)
                .get(FIGURES)
                .then()
                .statusCode(200);
    }

    @Test
    void aDerivedFigureNamesItsInputs() {
        told.tell(
                Told.reached("PROSECUTION_RECEIVED", "150102", "2023-03-01", 3),
                Told.reached("PROSECUTED", "150102", "2023-04-01", 2));

        figure("PRO.PROSECUTE.RATE.PERSON", "2023")
                .statusCode(200)
                .body("printed", equalTo("66.67%"))
                .body("source", equalTo("DERIVED"))
                .body(
                        "explanation.inputs.indicator",
                        contains("PRO.PROSECUTE.FILED.PERSON", "PRO.PROSECUTE.RECEIVED.PERSON"))
                .body("explanation.inputs.printed", contains("2人", "3人"));
    }

    @Test
    void aDerivedFigureWithoutItsInputsIsAbsentAndSaysWhichAreMissing() {
        imported("CRE.PATENT.GRANT,150100,YEAR,2023,=,6067,件");

        figure("CRE.INVENTION.GRANT.RATIO", "2023")
                .statusCode(404)
                .body("code", equalTo("figure-not-available"))
                .body("missing.indicator", contains("CRE.INVENTION.GRANT"))
                .body("missing.reason", contains("not-imported"));
    }

    @Test
    void aDivisionByZeroIsNoFigure() {
        figure("PRO.PROSECUTE.RATE.PERSON", "2023").statusCode(404).body("reason", equalTo("formula-without-result"));
    }

    @Test
    void growthComparesWithTheYearBefore() {
        imported("CRE.PATENT.GRANT,150100,YEAR,2023,=,6067,件", "CRE.PATENT.GRANT,150100,YEAR,2022,=,5000,件");

        figure("CRE.PATENT.GRANT.GROWTH", "2023").statusCode(200).body("printed", equalTo("21.34%"));
        figure("CRE.PATENT.GRANT.GROWTH", "2022").statusCode(404).body("missing.period", contains("2021"));
    }

    @Test
    void whatIsComputedFromAboutIsAbout() {
        imported("GI.CERTMARK,150100,POINT,2024-04,>,18,件", "GI.COLLMARK,150100,POINT,2024-04,=,3,件");

        figure("GI.MARK", "2024-04").statusCode(200).body("printed", equalTo("~21件"));
    }

    @Test
    void aStatedFigureStandsBesideTheSuitesOwn() {
        told.tell(Told.decided("TM_INFRINGEMENT", "150102", "2023-03-01", "PENALTY_IMPOSED"));
        imported("ADM.TM.CASE,150100,YEAR,2023,=,52,件");

        figure("ADM.TM.CASE", "2023")
                .body("printed", equalTo("1件"))
                .body("explanation.stated.printed", equalTo("52件"))
                .body("explanation.stated.verdict", equalTo("DIFFERS"));
    }

    @Test
    void anImportedFigureTellsItsSource() {
        imported("PLT.INVEST,150100,POINT,2024-04,>,1600,万元");

        figure("PLT.INVEST", "2024-04")
                .statusCode(200)
                .body("printed", equalTo(">1600万元"))
                .body("periodType", equalTo("POINT"))
                .body("explanation.observation.source", equalTo("报告"))
                .body("explanation.observation.recordedBy", equalTo("analyst.150100"))
                .body("$", not(hasKey("latestEvent")));
    }

    @Test
    void theSameLabelOfTwoTypesNeedsTheType() {
        imported("CRE.PATENT.GRANT,150100,YEAR,2023,=,6067,件", "CRE.PATENT.GRANT,150100,POINT,2023,=,9,件");

        figure("CRE.PATENT.GRANT", "2023").statusCode(404).body("reason", equalTo("period-type-ambiguous"));
        asking(anyone(), "CRE.PATENT.GRANT", "150100", "2023")
                .queryParam("periodType", "YEAR")
                .get(FIGURES)
                .then()
                .body("printed", equalTo("6067件"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 150100, 2023, ?indicator",
        "ADM.TM.CASE, '', 2023, ?region",
        "ADM.TM.CASE, 159999, 2023, ?region",
        "ADM.TM.CASE, 150100, '', ?period",
    })
    void badParametersAreNamed(String indicator, String region, String period, String pointer) {
        asking(anyone(), indicator, region, period)
                .get(FIGURES)
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem(pointer));
    }

    @Test
    void aTableHasARowForEachUnitBelow() {
        told.tell(
                Told.decided("TM_INFRINGEMENT", "150102", "2023-03-01", "PENALTY_IMPOSED"),
                Told.decided("TM_INFRINGEMENT", "150103", "2023-03-01", "PENALTY_IMPOSED"),
                Told.decided("TM_INFRINGEMENT", "150103", "2022-03-01", "PENALTY_IMPOSED"));

        anyone().queryParam("indicator", "ADM.TM.CASE", "CRE.PATENT.GRANT")
                .queryParam("region", "150100")
                .queryParam("period", "2022", "2023")
                .queryParam("breakdown", "CHILDREN")
                .get(FIGURES + "/table")
                .then()
                .statusCode(200)
                .body("columns.period", contains("2022", "2023", "2022", "2023"))
                .body("rows[0].region", equalTo("150100"))
                .body("rows[0].cells[0].printed", equalTo("1件"))
                .body("rows[0].cells[1].printed", equalTo("2件"))
                .body("rows[0].cells[2].reason", equalTo("not-imported"))
                .body("rows.find { it.region == '150103' }.cells[1].printed", equalTo("1件"))
                .body("rows.find { it.region == '150104' }.cells[1].printed", equalTo("0件"));
    }

    private static ValidatableResponse figure(String indicator, String period) {
        return asking(anyone(), indicator, "150100", period).get(FIGURES).then();
    }

    private static void imported(String... lines) {
        var upload = new StringBuilder("code,region_code,period_type,period,qualifier,value,unit,source,as_of\n");
        for (var line : lines) {
            upload.append(line).append(",报告,2024-04-28\n");
        }
        as("analyst", "150100")
                .contentType("text/csv")
                .body(upload.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observations/imports")
                .then()
                .statusCode(200)
                .body("rejected", equalTo(0));
    }
}

package org.zhibao.statistics.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.zhibao.statistics.testsupport.Callers.anyone;
import static org.zhibao.statistics.testsupport.Callers.as;
import static org.zhibao.statistics.testsupport.Callers.asking;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.statistics.testsupport.Told;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ObservationImportIT {

    private static final String IMPORTS = "/api/v1/observations/imports";
    private static final String HEADER = "code,region_code,period_type,period,qualifier,value,unit,source,as_of\n";
    private static final String GRANTS = "CRE.PATENT.GRANT,150100,YEAR,2023,=,6067,件,报告,2024-04-28\n";

    @BeforeEach
    void nothingIsKnown() {
        Told.forgetEverything();
    }

    @ParameterizedTest
    @CsvSource({
        "CRE.PATENT.GRANT.SHARE, YEAR, 2023, =, 27.27, %, 27.27%",
        "CRE.PATENT.GRANT.SHARE, YEAR, 2023, =, 27.20, %, 27.20%",
        "CRE.INVENTION.GROWTH.AVG, YEARS, 近年来, >=, 30, %, ≥30%",
        "USE.STANDARD.ORG, POINT, 2021-12-31, range, 100-150, 家, 100-150家",
        "EVAL.BIZENV.IP.RANK, YEARS, 连续四年(截至2024), =, 1, 名, 1名",
        "PLT.DATA.RECORDS, POINT, 2024-04, =, 1.6, 亿件, 1.6亿件",
    })
    void aFigurePrintsBackAsItCame(
            String code, String type, String period, String qualifier, String value, String unit, String printed) {
        csv("%s,150100,%s,%s,%s,%s,%s,报告,2024-04-28\n".formatted(code, type, period, qualifier, value, unit))
                .body("accepted", equalTo(1));

        asking(anyone(), code, "150100", period)
                .get("/api/v1/figures")
                .then()
                .statusCode(200)
                .body("printed", equalTo(printed))
                .body("figure.value", equalTo(value))
                .body("figure.qualifier", equalTo(qualifier))
                .body("period", equalTo(period));
    }

    @Test
    void theSameUploadAgainChangesNothing() {
        csv(GRANTS).body("accepted", equalTo(1));

        csv(GRANTS)
                .body("accepted", equalTo(0))
                .body("unchanged", equalTo(1))
                .body("lines.status", contains("UNCHANGED"));
    }

    @Test
    void aRepeatedRequestGetsTheSameAnswer() {
        var key = UUID.randomUUID().toString();
        var first = keyed(key, GRANTS);
        var second = keyed(key, GRANTS);

        assertThat(second).isEqualTo(first);
    }

    private static String keyed(String key, String lines) {
        return as("analyst", "150100")
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body((HEADER + lines).getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("id");
    }

    @Test
    void aCorrectedFigureTakesThePlaceOfTheOneBeforeWhichIsKept() {
        csv(GRANTS);
        csv("CRE.PATENT.GRANT,150100,YEAR,2023,=,6068,件,更正,2024-05-28\n").body("accepted", equalTo(1));

        var history = as("auditor", "150100")
                .queryParam("indicator", "CRE.PATENT.GRANT")
                .queryParam("region", "150100")
                .get("/api/v1/observations")
                .jsonPath();
        var before = history.getString("items[1].recordedAt");

        assertThat(history.<String>getList("items.value")).isEqualTo(List.of("6068", "6067"));
        assertThat(history.getString("items[1].supersededAt")).isEqualTo(history.getString("items[0].recordedAt"));
        asking(anyone(), "CRE.PATENT.GRANT", "150100", "2023")
                .get("/api/v1/figures")
                .then()
                .body("printed", equalTo("6068件"));
        asking(anyone(), "CRE.PATENT.GRANT", "150100", "2023")
                .queryParam("asOf", before)
                .get("/api/v1/figures")
                .then()
                .body("printed", equalTo("6067件"));
    }

    @ParameterizedTest
    @CsvSource({
        "'CRE.NONE,150100,YEAR,2023,=,1,件,报告,2024-04-28', /code, indicator-unknown",
        "'CRE.PATENT.GRANT,15010,YEAR,2023,=,1,件,报告,2024-04-28', /region_code, region.format",
        "'CRE.PATENT.GRANT,159999,YEAR,2023,=,1,件,报告,2024-04-28', /region_code, region.unknown",
        "'CRE.PATENT.GRANT,150100,TIMES,2023,=,1,件,报告,2024-04-28', /period_type, wrong-type",
        "'CRE.PATENT.GRANT,150100,YEAR,23,=,1,件,报告,2024-04-28', /period, period-form",
        "'CRE.PATENT.GRANT,150100,YEAR,2023,!,1,件,报告,2024-04-28', /qualifier, wrong-type",
        "'CRE.PATENT.GRANT,150100,YEAR,2023,,1,件,报告,2024-04-28', /qualifier, wrong-type",
        "'CRE.PATENT.GRANT,150100,YEAR,2023,=,\"6,067\",件,报告,2024-04-28', /value, figure.format",
        "'CRE.PATENT.GRANT,150100,YEAR,2023,range,150-100,件,报告,2024-04-28', /value, figure.range",
        "'CRE.PATENT.GRANT,150100,YEAR,2023,=,1,枚,报告,2024-04-28', /unit, unit-differs",
        "'CRE.PATENT.GRANT,150100,YEAR,2023,=,1,件,,2024-04-28', /source, required",
        "'CRE.PATENT.GRANT,150100,YEAR,2023,=,1,件,报告,2099-04-28', /as_of, date-in-future",
        "'CRE.PATENT.GRANT,150100,YEAR,2023,=,1,件,报告,2024/4/28', /as_of, wrong-type",
        "'CRE.PATENT.GRANT,150200,YEAR,2023,=,1,件,报告,2024-04-28', /region_code, region-not-yours",
    })
    void aWrongLineNamesItsFieldAndTheOthersHold(String line, String pointer, String rule) {
        csv(line + "\n" + GRANTS)
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(1))
                .body("lines[0].line", equalTo(2))
                .body("lines[0].violations.pointer", hasItem(pointer))
                .body("lines[0].violations.code", hasItem(rule))
                .body("lines[1].status", equalTo("ACCEPTED"));
    }

    @Test
    void allMistakesOfALineAreNamed() {
        csv("CRE.NONE,1,YEAR,23,=,x,件,,today\n").body("lines[0].violations", hasSize(6));
    }

    @Test
    void aLineThatContradictsAnEarlierOneIsRejected() {
        csv(GRANTS + GRANTS + GRANTS.replace("6067", "6068"))
                .body("lines.status", contains("ACCEPTED", "UNCHANGED", "REJECTED"))
                .body("lines[2].violations.code", contains("line-contradicts"));
    }

    @Test
    void aUnitAboveMayBeRecordedToCompareWithButNotChanged() {
        var nation = "CRE.HVP.PER10K,100000,POINT,2023-12-31,=,11.8,件/万人,报告,2024-04-28\n";
        csv(nation).body("accepted", equalTo(1));

        csv(nation.replace("11.8", "11.9")).body("lines[0].violations.code", contains("region-not-yours"));
        csv(nation).body("unchanged", equalTo(1));
    }

    @Test
    void jsonLinesAreReadToo() {
        var line = """
                {"code":"CRE.PATENT.GRANT","regionCode":"150100","periodType":"YEAR","period":"2023","qualifier":"=","value":"6067","unit":"件","source":"报告","asOf":"2024-04-28"}
                """;
        jsonLines(line).statusCode(200).body("accepted", equalTo(1));
        csv(GRANTS).body("unchanged", equalTo(1));
        jsonLines(line.replace("\"6067\"", "6067")).statusCode(400).body("violations.pointer", contains("/1/value"));
        jsonLines(line + "{\"code\":").statusCode(400).body("code", equalTo("malformed-json"));
        jsonLines(line.replace("asOf", "day")).statusCode(400).body("violations.pointer", contains("/1/day"));
    }

    @Test
    void anUploadThatIsNoTableIsRefusedWhole() {
        refused((HEADER + GRANTS).getBytes(Charset.forName("GBK")))
                .body("violations.code", contains("upload-not-utf8"));
        refused((HEADER.replace("unit,", "") + GRANTS).getBytes(StandardCharsets.UTF_8))
                .body("violations.code", contains("csv-cells"));
        refused(HEADER.replace("unit", "measure").getBytes(StandardCharsets.UTF_8))
                .body("violations.code", contains("column-missing", "column-unknown"));
        refused(new byte[0]).body("violations.code", contains("csv-no-header"));
    }

    @Test
    void onlyAnalystsAndAdministratorsImport() {
        as("officer", "150100")
                .contentType("text/csv")
                .body(HEADER)
                .post(IMPORTS)
                .then()
                .statusCode(403);
        anyone().contentType("text/csv").body(HEADER).post(IMPORTS).then().statusCode(401);
    }

    @Test
    void theResultOfAnImportCanBeReadAgainByWhoSentIt() {
        var id = csv(GRANTS).extract().jsonPath().getString("id");

        as("analyst", "150100")
                .get(IMPORTS + "/" + id)
                .then()
                .statusCode(200)
                .body("lines.status", contains("ACCEPTED"));
        as("analyst", "150200").get(IMPORTS + "/" + id).then().statusCode(404);
    }

    private static ValidatableResponse csv(String lines) {
        return as("analyst", "150100")
                .contentType("text/csv")
                .body((HEADER + lines).getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse refused(byte[] upload) {
        return as("analyst", "150100")
                .contentType("text/csv")
                .body(upload)
                .post(IMPORTS)
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse jsonLines(String lines) {
        return as("analyst", "150100")
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then();
    }
}

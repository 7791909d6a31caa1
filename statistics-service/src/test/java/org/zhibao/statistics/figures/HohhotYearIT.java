package org.zhibao.statistics.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhibao.statistics.testsupport.Callers.as;
import static org.zhibao.statistics.testsupport.Callers.asking;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.statistics.catalogue.Definition;
import org.zhibao.statistics.catalogue.Indicators;
import org.zhibao.statistics.catalogue.Measure;
import org.zhibao.statistics.reading.CsvTable;
import org.zhibao.statistics.testsupport.HohhotYear;
import org.zhibao.statistics.testsupport.Told;

/** The city's report of 2023, figure by figure, from single events and imported observations. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HohhotYearIT {

    private static final String DOCUMENT = "呼和浩特市人民政府关于知识产权保护工作情况的报告";

    @Inject
    Told told;

    @Inject
    Indicators indicators;

    @BeforeEach
    void theYearHappened() {
        Told.forgetEverything();
        told.tell(HohhotYear.events());
    }

    @Test
    void everyFigurePrintsAsTheReportPrintsIt() throws IOException {
        var report = report();
        importObservations(report);

        var softly = new SoftAssertions();
        for (var line : report) {
            var figure = given().queryParam("indicator", line.cell("code"))
                    .queryParam("region", line.cell("region_code"))
                    .queryParam("period", line.cell("period"))
                    .queryParam("periodType", line.cell("period_type"))
                    .get("/api/v1/figures")
                    .jsonPath();
            softly.assertThat(figure.getString("figure.value"))
                    .as(line.cell("code"))
                    .isEqualTo(line.cell("value"));
            softly.assertThat(figure.getString("figure.unit"))
                    .as(line.cell("code"))
                    .isEqualTo(line.cell("unit"));
            softly.assertThat(figure.getString("figure.qualifier"))
                    .as(line.cell("code"))
                    .isEqualTo(line.cell("qualifier"));
            softly.assertThat(figure.getString("source")).as(line.cell("code")).isEqualTo(line.cell("source"));
        }
        softly.assertAll();
        assertThat(report).hasSize(65);
    }

    @Test
    void everyCountEqualsARecountInTheDatabase() throws SQLException {
        var counted = indicators.all(true).stream()
                .filter(indicator -> indicator.definition() instanceof Definition.Counted && indicator.published())
                .toList();

        for (var indicator : counted) {
            var figure = given().queryParam("indicator", indicator.code())
                    .queryParam("region", "150000")
                    .queryParam("period", "2023")
                    .get("/api/v1/figures")
                    .jsonPath();
            var exact = figure.getString("explanation.exactAmount");
            var value = new BigDecimal(exact == null ? figure.getString("figure.value") : exact);
            var measure = ((Definition.Counted) indicator.definition()).measure();
            var isAmount = measure instanceof Measure.Sum(var quantity) && quantity == Measure.Quantity.AMOUNT;
            assertThat(isAmount ? value.movePointRight(2) : value)
                    .as(indicator.code())
                    .isEqualByComparingTo(recount(indicator.code()));
        }
        assertThat(counted).hasSize(24);
    }

    @Test
    void theListOfContributionsAddsUpToTheFigure() {
        var quantities = contributions("PLG.TM.CLAIM", "近年来").<String>getList("items.quantity");

        assertThat(quantities).hasSize(44);
        assertThat(quantities.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("487240000.00");
    }

    @Test
    void shipmentsAreCountedByTheirDistinctNumbers() {
        var shipments = contributions("CUS.BATCH", "2023").<String>getList("items.countsAs");

        assertThat(shipments).hasSize(19);
        assertThat(shipments.stream().distinct()).hasSize(14);
    }

    private static JsonPath contributions(String indicator, String period) {
        return asking(as("auditor", "150100"), indicator, "150100", period)
                .queryParam("limit", 500)
                .get("/api/v1/figures/contributions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static BigDecimal recount(String code) throws SQLException {
        try (var connection = TestPostgres.asSuperuser();
                var statement = connection.prepareStatement(
                        "select recount(?, '150000', '160000', '2023-01-01', '2023-12-31', now())")) {
            statement.setString(1, code);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBigDecimal(1);
            }
        }
    }

    private static List<CsvTable.Row> report() throws IOException {
        try (var stream = Objects.requireNonNull(HohhotYearIT.class.getResourceAsStream("/hohhot-2023.csv"))) {
            return CsvTable.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        }
    }

    private static void importObservations(List<CsvTable.Row> report) {
        var upload = report.stream()
                .filter(line -> line.cell("source").equals("IMPORT"))
                .map(line -> String.join(
                        ",",
                        line.cell("code"),
                        line.cell("region_code"),
                        line.cell("period_type"),
                        line.cell("period"),
                        line.cell("qualifier"),
                        line.cell("value"),
                        line.cell("unit"),
                        DOCUMENT,
                        "2024-04-28"))
                .collect(Collectors.joining(
                        "\n", "code,region_code,period_type,period,qualifier,value,unit,source,as_of\n", "\n"));
        var result = as("analyst", "150100")
                .contentType("text/csv; charset=UTF-8")
                .body(upload.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/observations/imports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(result.getInt("accepted")).isEqualTo(40);
        assertThat(result.getInt("rejected")).isZero();
    }
}

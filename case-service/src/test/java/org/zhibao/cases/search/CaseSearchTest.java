package org.zhibao.cases.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.testsupport.PostgresResource;

/** How cases are found. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CaseSearchTest {

    private static final String REGION = "150223";
    private static final String OFFICER = "officer." + REGION;

    private final CaseClient officer = CaseClient.officer(REGION);

    @ParameterizedTest
    @CsvSource({
        "蒙牛乳业, true",
        "乳业包装, true",
        "乳业 达茂, true",
        "ＺＬ２０２３, true",
        "zl2023, true",
        "91150100MA0000007W, true",
        "牛乳业包装装, true",
        "包装潢, false",
        "蒙牛 ——, true",
        "乳业 伊利, false",
        "牛蒙, false"
    })
    void wordsAreFoundInTitleNamesAndNumbers(String words, boolean found) {
        var id = register("仿冒蒙牛乳业包装装潢", "ZL2023-" + UUID.randomUUID());

        search("q", words).body("items.id", found ? hasItem(id) : not(hasItem(id)));
    }

    @Inject
    EntityManager entityManager;

    @Test
    void aCaseIsFoundByTheNumberItGotOnAcceptance() {
        var seen = officer.register("TM_INFRINGEMENT", REGION, "2025-03-03");
        var number = officer.post(seen, "acceptance", "{'occurredOn':'2025-03-05','accepted':true}")
                .statusCode(200)
                .extract()
                .<String>path("number");

        search("number", number).body("items.id", contains(seen.id()));
        search("q", number).body("items.id", hasItem(seen.id()));
    }

    @Test
    void casesThatNobodyCarriesAreCountedUnderTheEmptyKey() {
        var seen = officer.register("TM_INFRINGEMENT", REGION, "2025-03-03");
        var number = officer.read(seen, "").extract().<String>path("number");
        assertThat(countedByOfficer(number)).containsExactly(Map.entry("", 1));

        var accepted = officer.post(
                        seen, "acceptance", "{'occurredOn':'2025-03-05','accepted':true,'officer':'" + OFFICER + "'}")
                .statusCode(200)
                .extract()
                .<String>path("number");

        assertThat(countedByOfficer(accepted)).containsExactly(Map.entry(OFFICER, 1));
    }

    private Map<String, Integer> countedByOfficer(String number) {
        return officer.request()
                .queryParam("groupBy", "officer")
                .queryParam("number", number)
                .get("/api/v1/cases/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }

    @Test
    void nobodyFindsWhatLiesInAnotherPlace() {
        var id = register("独一无二的线索标题", "scope-" + UUID.randomUUID());

        search("q", "独一无二").body("items.id", contains(id));
        CaseClient.officer("150102")
                .request()
                .queryParam("q", "独一无二")
                .get("/api/v1/cases")
                .then()
                .body("items", empty());
        CaseClient.officer("150200")
                .request()
                .queryParam("q", "独一无二")
                .get("/api/v1/cases?count=exact")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void nobodyFindsACaseByWhoReportedIt() {
        var body = CaseClient.body("TM_INFRINGEMENT", REGION, "2025-03-04")
                .replace(
                        "\"parties\":[",
                        "\"parties\":[{\"role\":\"INFORMER\",\"kind\":\"PERSON\",\"name\":\"欧阳不为人知\"},");
        officer.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/cases")
                .then()
                .statusCode(201);

        search("q", "欧阳不为人知").body("items", empty());
    }

    @Test
    void severalStatesRightsAndSanctionsNarrow() {
        var seen = officer.register("TM_INFRINGEMENT", REGION, "2025-03-04");

        officer.request()
                .get("/api/v1/cases?state=LEAD_RECEIVED&state=VERIFYING&right=99000001&identifier=91150100MA0000007W"
                        + "&occurredFrom=2025-03-04&occurredTo=2025-03-04&dueBy=2025-12-31")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(seen.id()));
        officer.request().get("/api/v1/cases?sanctionFrom=1").then().body("items", empty());
        for (var nothing : new String[] {"a", "！！", "_ _", "— —"}) {
            officer.request()
                    .queryParam("q", nothing)
                    .get("/api/v1/cases")
                    .then()
                    .statusCode(400)
                    .body("violations[0].code", equalTo("search-too-short"));
        }
    }

    @Test
    void theSpreadsheetHoldsWhatTheListShows() throws IOException {
        var id = register("=SUM(A1:A9) 表格", "xlsx-" + UUID.randomUUID());

        var file = officer.request()
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .queryParam("q", "表格")
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                // Of the file alone: a charset would be that of a text.
                .header("Content-Type", equalTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename\\*=UTF-8''%E6%A1%88%E4%BB%B6-\\d{4}-\\d{2}-\\d{2}\\.xlsx"))
                .extract()
                .asByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("number");
            var row = rows.stream()
                    .filter(it -> it.stream().anyMatch(cell -> cell != null && id.equals(cell.getText())))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.getCell(5).getText()).isEqualTo("=SUM(A1:A9) 表格");
            assertThat(row.getCell(5).getFormula()).isNull();
        }
    }

    @Test
    void theLinesHoldTheItemsOfTheListAndNothingOfAnotherPlace() {
        var reference = "lines-" + UUID.randomUUID();
        register("逐行导出的线索", reference);
        var item = search("externalReference", reference).extract().<Map<String, Object>>path("items[0]");

        var text = lines(officer, reference);

        assertThat(text).endsWith("}\n").hasLineCount(1);
        assertThat(JsonPath.from(text).getMap("")).isEqualTo(item).containsEntry("externalReference", reference);
        assertThat(lines(CaseClient.officer("150102"), reference)).isEmpty();
    }

    private static String lines(CaseClient caller, String reference) {
        return caller.request()
                .accept("application/x-ndjson")
                .queryParam("externalReference", reference)
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
    }

    @Test
    void aTotalIsEstimatedWhenAskedAndNothingElseIsTakenForACount() {
        register("估计总数的线索", "estimate-" + UUID.randomUUID());

        search("count", "estimate").body("total", greaterThan(0)).body("totalIsEstimate", equalTo(true));
        search("count", "exact").body("total", greaterThan(0)).body("$", not(hasKey("totalIsEstimate")));
        officer.request()
                .get("/api/v1/cases?count=all")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?count"));
    }

    @Test
    void casesComeOldestFirstWhenAskedAndInNoOrderWithoutAnIndex() {
        var there = CaseClient.officer("152922");
        var older = there.register("TM_INFRINGEMENT", "152922", "2025-03-03").id();
        var newer = there.register("TM_INFRINGEMENT", "152922", "2025-03-04").id();
        var list = "/api/v1/cases?region=152922";

        there.request().get(list).then().body("items.id", contains(newer, older));
        there.request().get(list + "&sort=-receivedOn").then().body("items.id", contains(newer, older));
        var first = there.request()
                .get(list + "&sort=receivedOn&limit=1")
                .then()
                .body("items.id", contains(older))
                .extract()
                .<String>path("next");
        there.request()
                .get(list + "&sort=receivedOn&limit=1&cursor=" + first)
                .then()
                .body("items.id", contains(newer));
        there.request()
                .get(list + "&limit=1&cursor=" + first)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        there.request()
                .get(list + "&sort=title")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?sort"))
                .body("violations[0].detail", containsString("-receivedOn, receivedOn"));
    }

    @Test
    void aFilterIsKeptForItsOwnerOnly() {
        officer.request()
                .body("{\"query\":\"state=VERIFYING&officer=me&sort=receivedOn\"}")
                .put("/api/v1/cases/saved-filters/早会")
                .then()
                .statusCode(200);
        officer.request()
                .body("{\"query\":\"colour=red\"}")
                .put("/api/v1/cases/saved-filters/x")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/query"));

        officer.request().get("/api/v1/cases/saved-filters").then().body("name", equalTo(List.of("早会")));
        CaseClient.officer("150102")
                .request()
                .get("/api/v1/cases/saved-filters")
                .then()
                .body("", empty());
        officer.request().delete("/api/v1/cases/saved-filters/早会").then().statusCode(204);
        officer.request().delete("/api/v1/cases/saved-filters/早会").then().statusCode(404);
    }

    /** What the list would refuse is not kept; the refusal names the field, the rule and what would do. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=TM_INFRINGMENT | filter-value | kind cannot be",
                "state=VERIFYING&state=OPEN | filter-value | VERIFYING",
                "occurredFrom=2025-02-30 | filter-value | a date such as 2025-03-31",
                "sanctionFrom=viel | filter-value | a number",
                "fastLane=ja | filter-value | true or false",
                "limit=zehn | filter-value | a whole number",
                "limit=501 | limit-out-of-range | 500",
                "count=all | count-unknown | estimate",
                "sort=title | sort-not-served | -receivedOn",
                "region=15 | region.format | ''",
                "q=a | search-too-short | 2 characters",
                "q=%zz | filter-encoding | ''",
                "'' | filter-empty | the filter is empty",
            })
    void aFilterThatTheListWouldRefuseIsNotKept(String query, String rule, String words) {
        officer.request()
                .header("Accept-Language", "en")
                .body(Map.of("query", query))
                .put("/api/v1/cases/saved-filters/falsch")
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/query")))
                .body("violations[0].code", equalTo(rule))
                .body("violations[0].detail", containsString(words));
        officer.request().get("/api/v1/cases/saved-filters").then().body("name", not(hasItem("falsch")));
    }

    @Test
    void aFilterOfEveryParameterIsKept() {
        var query = "kind=TM_INFRINGEMENT&kind=PATENT_COUNTERFEIT&state=VERIFYING&channel=COMPLAINT&region=150200"
                + "&officer=me&fastLane=true&outcome=NO_PENALTY&occurredFrom=2025-01-01&sanctionFrom=50000"
                + "&dueBy=2025-12-31&q=%E8%92%99%E7%89%9B&limit=10&count=exact&sort=-receivedOn";
        officer.request()
                .body(Map.of("query", query))
                .put("/api/v1/cases/saved-filters/alles")
                .then()
                .statusCode(200)
                .body("query", equalTo(query));

        officer.request()
                .urlEncodingEnabled(false)
                .get("/api/v1/cases?" + query)
                .then()
                .statusCode(200);
        officer.request().delete("/api/v1/cases/saved-filters/alles").then().statusCode(204);
    }

    @Test
    void aSharedFilterIsReadByTheOfficeAndChangedByItsOwnerOnly() {
        var leader = CaseClient.of("leader", REGION);
        officer.request()
                .body("{\"query\":\"state=VERIFYING\",\"shared\":true}")
                .put("/api/v1/cases/saved-filters/共用")
                .then()
                .statusCode(200)
                .body("shared", equalTo(true));

        leader.request()
                .get("/api/v1/cases/saved-filters")
                .then()
                .body("find { it.name == '共用' }.own", equalTo(false))
                .body("find { it.name == '共用' }.owner", equalTo("officer." + REGION));
        leader.request().delete("/api/v1/cases/saved-filters/共用").then().statusCode(404);
        CaseClient.of("leader", "150200")
                .request()
                .get("/api/v1/cases/saved-filters")
                .then()
                .body("name", not(hasItem("共用")));
        officer.request().delete("/api/v1/cases/saved-filters/共用").then().statusCode(204);
    }

    @Test
    void theDatabaseItselfKeepsAFilterToItsOwner() {
        officer.request()
                .body("{\"query\":\"state=VERIFYING\"}")
                .put("/api/v1/cases/saved-filters/自用")
                .then()
                .statusCode(200);

        assertThat(filtersSeenBy("")).isZero();
        assertThat(filtersSeenBy("somebody-else")).isZero();
        officer.request().delete("/api/v1/cases/saved-filters/自用").then().statusCode(204);
    }

    /** As the service's role, with every region in reach and a query that asks for everything. */
    private long filtersSeenBy(String subject) {
        return CallerScopes.callAs(
                CallerScope.SYSTEM,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    entityManager
                            .createNativeQuery("select set_config('zhibao.subject', ?1, true)", String.class)
                            .setParameter(1, subject)
                            .getSingleResult();
                    return (Long) entityManager
                            .createNativeQuery("select count(*) from saved_filter", Long.class)
                            .getSingleResult();
                }));
    }

    private String register(String title, String reference) {
        return officer.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(CaseClient.body("TM_INFRINGEMENT", REGION, "2025-03-04")
                        .replace(
                                "\"title\":\"示例\"",
                                "\"title\":\"" + title + "\",\"description\":\"达茂联合旗\"," + "\"externalReference\":\""
                                        + reference + "\""))
                .post("/api/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse search(String parameter, String value) {
        return officer.request()
                .queryParam(parameter, value)
                .get("/api/v1/cases")
                .then()
                .statusCode(200);
    }
}

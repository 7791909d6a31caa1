package org.zhibao.statistics.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.zhibao.statistics.testsupport.Callers.as;
import static org.zhibao.statistics.testsupport.Callers.asking;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhibao.events.DomainEvent;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.statistics.testsupport.Told;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ContributionsIT {

    private static final String CONTRIBUTIONS = "/api/v1/figures/contributions";

    @Inject
    Told told;

    @BeforeEach
    void twentyThreeCasesOnFewDays() {
        Told.forgetEverything();
        told.tell(IntStream.range(0, 23)
                .mapToObj(
                        i -> Told.decided("COPYRIGHT_INFRINGEMENT", "150102", "2023-03-0" + (1 + i % 4), "NO_PENALTY"))
                .toArray(DomainEvent[]::new));
    }

    @Test
    void pagesTogetherHoldEachFactOnceInOrder() {
        var subjects = new ArrayList<String>();
        var days = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = page(cursor, 5);
            subjects.addAll(page.getList("items.subject"));
            days.addAll(page.getList("items.occurredOn"));
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(subjects).hasSize(23).doesNotHaveDuplicates();
        assertThat(days).isSorted();
    }

    @Test
    void theLinkLeadsToTheNextPage() {
        var first = asking(as("leader", "150100"), "ADM.COPYRIGHT.CASE", "150100", "2023")
                .queryParam("limit", 20)
                .get(CONTRIBUTIONS);

        var link = first.header("Link");
        var next = as("leader", "150100")
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .jsonPath();

        assertThat(link).endsWith("rel=\"next\"");
        assertThat(next.getList("items")).hasSize(3);
    }

    @Test
    void aCursorServesItsOwnListOnly() {
        var cursor = page(null, 5).getString("next");

        asking(as("leader", "150100"), "ADM.TM.CASE", "150100", "2023")
                .queryParam("cursor", cursor)
                .get(CONTRIBUTIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void theLinesAreTheItemsOfThePages() {
        var items = page(null, 500).<Map<String, Object>>getList("items");

        var lines = asking(as("leader", "150100"), "ADM.COPYRIGHT.CASE", "150100", "2023")
                .accept("application/x-ndjson")
                .get(CONTRIBUTIONS)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(23);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(JsonPath.from(lines.get(i)).<String, Object>getMap("")).isEqualTo(items.get(i));
        }
    }

    /** More than one part of the reading, the last of them full. */
    @Test
    void everyLineOfManyIsThereOnce() {
        told.tell(IntStream.range(0, 977)
                .mapToObj(i -> Told.decided("COPYRIGHT_INFRINGEMENT", "150102", "2023-03-01", "NO_PENALTY"))
                .toArray(DomainEvent[]::new));

        var lines = asking(as("leader", "150100"), "ADM.COPYRIGHT.CASE", "150100", "2023")
                .accept("application/x-ndjson")
                .get(CONTRIBUTIONS)
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(1000).doesNotHaveDuplicates();
    }

    @Test
    void theTotalIsCountedOrEstimated() {
        counting("exact").statusCode(200).body("total", equalTo(23)).body("totalIsEstimate", nullValue());
        counting("estimate").statusCode(200).body("total", greaterThan(0)).body("totalIsEstimate", equalTo(true));
        counting("all")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?count"))
                .body("violations[0].code", equalTo("count-unknown"));
    }

    @Test
    void theTableIsSavedUnderTheNameOfTheFigure() {
        asking(as("leader", "150100"), "ADM.COPYRIGHT.CASE", "150100", "2023")
                .accept("text/csv")
                .get(CONTRIBUTIONS)
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        startsWith("attachment; filename*=UTF-8''ADM.COPYRIGHT.CASE-150100-2023-"));
    }

    private static ValidatableResponse counting(String count) {
        return asking(as("leader", "150100"), "ADM.COPYRIGHT.CASE", "150100", "2023")
                .queryParam("count", count)
                .get(CONTRIBUTIONS)
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "ADM.TM.CASE, 150100, 2023, 0, 400",
        "ADM.TM.CASE, 150100, 2023, 501, 400",
        "ADM.TM.CASE, 159999, 2023, 5, 400",
        "ADM.TM.CASE, 15010, 2023, 5, 400",
        "ADM.TM.CASE, 150100, 去年, 5, 400",
        "ADM.NONE, 150100, 2023, 5, 404",
        "CRE.INVENTION.GRANT.RATIO, 150100, 2023, 5, 409",
        "CRE.PATENT.GRANT, 150100, 2023, 5, 409",
    })
    void badParametersAreRefused(String indicator, String region, String period, int limit, int status) {
        asking(as("leader", "150100"), indicator, region, period)
                .queryParam("limit", limit)
                .get(CONTRIBUTIONS)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static JsonPath page(@Nullable String cursor, int limit) {
        var request = asking(as("leader", "150100"), "ADM.COPYRIGHT.CASE", "150100", "2023")
                .queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(CONTRIBUTIONS).then().statusCode(200).extract().jsonPath();
    }
}

package org.zhibao.kit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.zhibao.kit.sample.SampleService.NOTES;
import static org.zhibao.kit.sample.SampleService.as;
import static org.zhibao.kit.sample.SampleService.asOfficer;
import static org.zhibao.kit.sample.SampleService.newNote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.http.TableExports;
import org.zhibao.kit.sample.NoteListResource;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.kit.testsupport.TestTokens;

/** Lists as callers ask for them: in parts, counted, in an order, as lines. */
@QuarkusTest
class ListsIT {

    private static final List<String> DAYS = List.of("2023-05-06", "2023-05-06", "2023-05-08", "2023-05-07");

    @Inject
    ObjectMapper json;

    private final String title = "list " + UUID.randomUUID();

    @BeforeEach
    void notes() {
        DAYS.forEach(this::note);
    }

    @Test
    void anOrderIsReadFromEitherEnd() {
        assertThat(days("")).containsExactly("2023-05-08", "2023-05-07", "2023-05-06", "2023-05-06");
        assertThat(days("&sort=-lastActOn")).isEqualTo(days(""));
        assertThat(days("&sort=lastActOn")).isEqualTo(days("").reversed());
    }

    @Test
    void pagesFollowOneAnotherInTheOrderAskedFor() {
        var all = list("&sort=lastActOn").extract().<List<String>>path("items.id");
        var met = new ArrayList<String>();
        String cursor = null;
        do {
            var page = list("&sort=lastActOn&limit=1" + (cursor == null ? "" : "&cursor=" + cursor))
                    .extract();
            met.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(met).isEqualTo(all).hasSize(4);
    }

    @Test
    void aCursorServesTheOrderThatItWasMadeFor() {
        var cursor = list("&limit=1").extract().<String>path("next");

        list("&sort=-lastActOn&limit=1&cursor=" + cursor);
        asked("&sort=lastActOn&limit=1&cursor=" + cursor).statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @Test
    void anOrderThatTheListDoesNotHaveIsRefusedWithThoseThatItHas() {
        for (var unknown : List.of("title", "-id", "+lastActOn")) {
            asOfficer()
                    .queryParam("sort", unknown)
                    .header("Accept-Language", "en")
                    .get(NoteListResource.PATH)
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("?sort"))
                    .body("violations[0].code", equalTo("sort-not-served"))
                    .body("violations[0].detail", containsString("-lastActOn, lastActOn"));
        }
        asOfficer()
                .accept(TableExports.NDJSON)
                .get(NoteListResource.PATH + "?sort=title")
                .then()
                .statusCode(400);
    }

    @Test
    void aTotalIsCountedOrEstimatedAsAsked() {
        list("").body("total", nullValue()).body("totalIsEstimate", nullValue());
        list("&count=exact&limit=1").body("total", equalTo(4)).body("totalIsEstimate", nullValue());
        asked("&count=roughly")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?count"))
                .body("violations[0].code", equalTo("count-unknown"));
    }

    @Test
    void anEstimateFollowsTheStatisticsOfTheDatabaseAndTheFilter() throws Exception {
        for (int more = 0; more < 40; more++) {
            note("2023-05-06");
        }
        TestPostgres.execute("analyze note");
        var everything = asked(
                        "?count=estimate&limit=1",
                        TestTokens.of("all").roles("officer").region("100000"))
                .body("totalIsEstimate", equalTo(true))
                .extract()
                .<Integer>path("total");

        // On a table of a few pages the statistics are those of all rows.
        assertThat((long) everything).isGreaterThanOrEqualTo(44);
        list("&count=estimate&limit=1").body("totalIsEstimate", equalTo(true));
        asked(
                        "?count=estimate&title=nobody",
                        TestTokens.of("all").roles("officer").region("100000"))
                .body("total", equalTo(1))
                .body("items.size()", equalTo(0));
    }

    @Test
    void theLinesAreTheItemsOfThePage() throws IOException {
        var page = json.readTree(list("").extract().asString()).get("items");

        var lines = lines("?title=" + title, officerOf("150100"));

        assertThat(lines).hasSize(4).containsExactlyElementsOf(page);
        assertThat(lines.getFirst().has("organisation")).isFalse();
        assertThat(lines("?sort=lastActOn&title=" + title, officerOf("150100"))).isEqualTo(lines.reversed());
    }

    @Test
    void theLinesKeepToTheCallersScope() throws IOException {
        assertThat(lines("?title=" + title, officerOf("150102"))).hasSize(4);
        assertThat(lines("?title=" + title, officerOf("150200"))).isEmpty();
    }

    private static TestTokens officerOf(String region) {
        return TestTokens.of("li").roles("officer").region(region);
    }

    private List<JsonNode> lines(String query, TestTokens caller) throws IOException {
        var text = as(caller)
                .accept(TableExports.NDJSON)
                .get(NoteListResource.PATH + query)
                .then()
                .statusCode(200)
                .contentType(TableExports.NDJSON)
                .extract()
                .asString();
        assertThat(text.isEmpty() || text.endsWith("}\n")).isTrue();
        var lines = new ArrayList<JsonNode>();
        for (var line : text.lines().toList()) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    private List<String> days(String query) {
        return list(query).extract().path("items.lastActOn");
    }

    private ValidatableResponse list(String query) {
        return asked(query).statusCode(200);
    }

    private ValidatableResponse asked(String query) {
        return asked("?title=" + title + query, officerOf("150100"));
    }

    private static ValidatableResponse asked(String query, TestTokens caller) {
        return as(caller).get(NoteListResource.PATH + query).then();
    }

    private void note(String day) {
        asOfficer()
                .body(newNote(title).replace("2023-05-06", day))
                .post(NOTES)
                .then()
                .statusCode(201);
    }
}

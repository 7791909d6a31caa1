package org.zhibao.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibao.scenarios.plan.Item;
import org.zhibao.scenarios.plan.Plan;
import org.zhibao.scenarios.play.Progress;

/** Who sees what: in lists, single reads, searches, counts and exports, through the gateway. */
@Order(2)
@ExtendWith(SuiteExtension.class)
class ScopeIT {

    private static final Plan YEAR = Suite.plan("hohhot-2023");

    private final Suite suite;

    ScopeIT(Suite suite) {
        this.suite = suite;
    }

    @BeforeAll
    static void play(Suite suite) throws Exception {
        assertThat(suite.play(YEAR, "scope", Progress.silent()).failures()).isEmpty();
    }

    @Test
    void aBankListsItsOwnPledgesOnly() {
        assertThat(listed(bank("bank-north"), "/api/v1/pledges")).isEqualTo(pledgesOf("bank-north"));
        assertThat(listed(bank("bank-west"), "/api/v1/pledges")).isEqualTo(pledgesOf("bank-west"));
    }

    @Test
    void aBankDoesNotReadAnothersPledge() {
        var own = bank("bank-north")
                .get("/api/v1/pledges?limit=1")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();

        assertThat(bank("bank-north").get("/api/v1/pledges/" + own).status()).isEqualTo(200);
        var refused = bank("bank-west").get("/api/v1/pledges/" + own);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("not-found");
    }

    @Test
    void aBankDoesNotFindAnothersPledge() {
        var foreign = items("pledges")
                .filter(item -> item.create().by().name().equals("bank-north"))
                .findFirst()
                .orElseThrow();
        var search = "/api/v1/pledges?externalReference=" + foreign.id();

        assertThat(listed(bank("bank-north"), search)).containsExactly(foreign.id());
        assertThat(listed(bank("bank-west"), search)).isEmpty();
    }

    @Test
    void aBankCountsItsOwnPledgesOnly() {
        for (var name : List.of("bank-north", "bank-west")) {
            assertThat(counted(bank(name), "/api/v1/pledges"))
                    .isEqualTo(pledgesOf(name).size());
            assertThat(bank(name)
                            .get("/api/v1/pledges?limit=1&count=exact")
                            .json()
                            .path("total")
                            .asLong())
                    .isEqualTo(pledgesOf(name).size());
        }
    }

    @Test
    void aBankExportsItsOwnPledgesOnly() {
        assertThat(exported(bank("bank-west"), "/api/v1/pledges"))
                .isEqualTo(pledgesOf("bank-west").size());
    }

    @Test
    void aBankSeesNoCase() {
        assertThat(listed(bank("bank-north"), "/api/v1/cases")).isEmpty();
    }

    @Test
    void aDistrictListsItsOwnCasesOnly() {
        for (var district : List.of("150102", "150124")) {
            assertThat(listed(officer(district), "/api/v1/cases")).isEqualTo(casesOf(district));
        }
        assertThat(listed(officer("150100"), "/api/v1/cases")).isEqualTo(casesOf("1501"));
    }

    @Test
    void aDistrictDoesNotReadAnothersCase() {
        var own = officer("150103")
                .get("/api/v1/cases?limit=1")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();

        assertThat(officer("150103").get("/api/v1/cases/" + own).status()).isEqualTo(200);
        assertThat(officer("150100").get("/api/v1/cases/" + own).status()).isEqualTo(200);
        for (var stranger : List.of("150102", "150200")) {
            var refused = officer(stranger).get("/api/v1/cases/" + own);
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.code()).isEqualTo("not-found");
        }
    }

    @Test
    void aDistrictDoesNotActOnAnothersCase() {
        var own = officer("150103")
                .get("/api/v1/cases?limit=1")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        var refused = officer("150102")
                .post("/api/v1/cases/" + own + "/archiving", "{\"occurredOn\":\"2024-01-05\"}", "If-Match", "\"1\"");
        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void aDistrictFindsAndCountsItsOwnCasesOnly() {
        // Every invented title carries the marker, so this search finds all that may be seen.
        var search = "/api/v1/cases?q=" + URLEncoder.encode("示例数据", StandardCharsets.UTF_8);
        assertThat(listed(officer("150105"), search)).isEqualTo(casesOf("150105"));
        assertThat(counted(officer("150105"), "/api/v1/cases"))
                .isEqualTo(casesOf("150105").size());
        assertThat(listed(officer("150105"), "/api/v1/cases?region=150102")).isEmpty();
    }

    @Test
    void aDistrictExportsItsOwnCasesOnly() {
        assertThat(exported(officer("150121"), "/api/v1/cases"))
                .isEqualTo(casesOf("150121").size());
    }

    private Api bank(String name) {
        return suite.api().as(suite.stack().tokenForClient(name));
    }

    private Api officer(String region) {
        return suite.api().as(suite.stack().tokenFor("officer." + region));
    }

    /** External references of all pages; each page's items are looked through as they come. */
    private static Set<String> listed(Api api, String path) {
        var references = new ArrayList<String>();
        var joint = path.contains("?") ? "&" : "?";
        var page = api.get(path + joint + "limit=200");
        while (true) {
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            for (JsonNode item : page.json().path("items")) {
                references.add(reference(api, path, item));
            }
            var next = page.json().path("next").asText("");
            if (next.isEmpty() || next.equals("null")) {
                assertThat(references).doesNotHaveDuplicates();
                return new HashSet<>(references);
            }
            page = api.get(path + joint + "limit=200&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
    }

    /** A list may leave the reference out; then the single read has it. */
    private static String reference(Api api, String path, JsonNode item) {
        var listed = item.path("externalReference").asText("");
        return listed.isEmpty()
                ? api.get(path.replaceFirst("\\?.*", "") + "/" + item.path("id").asText())
                        .json()
                        .path("externalReference")
                        .asText()
                : listed;
    }

    private static long counted(Api api, String path) {
        return StreamSupport.stream(
                        api.get(path + "/counts?groupBy=state").json().spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .sum();
    }

    private static long exported(Api api, String path) {
        var export = api.get(path, "Accept", "text/csv");
        assertThat(export.status()).as(export.text()).isEqualTo(200);
        return export.text().lines().filter(line -> !line.isBlank()).count() - 1;
    }

    private static Stream<Item> items(String resource) {
        return YEAR.items().stream().filter(item -> item.resource().equals(resource));
    }

    private static Set<String> pledgesOf(String bank) {
        return items("pledges")
                .filter(item -> item.create().by().name().equals(bank))
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> casesOf(String regionPrefix) {
        return items("cases")
                .filter(item ->
                        String.valueOf(item.create().body().get("region")).startsWith(regionPrefix))
                .map(Item::id)
                .collect(Collectors.toSet());
    }
}

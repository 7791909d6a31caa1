package org.zhibao.cases.duplicates;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DuplicateTest {

    private final CaseClient officer = CaseClient.officer("150105");

    @Test
    void theSameRightAndRespondentAreToldAndNothingIsRefused() {
        var first = register(body("150105", "2023-05-06", "商标甲", "某某商贸（内蒙古）有限公司", null));

        var second = register(body("150105", "2023-05-20", "商标甲", "某某商贸(内蒙古)有限公司", null));

        var firstId = first.extract().<String>path("id");
        second.body("possibleDuplicates", hasSize(1))
                .body("possibleDuplicates[0].id", equalTo(firstId))
                .body("possibleDuplicates[0].number", equalTo(first.extract().path("number")))
                .body("possibleDuplicates[0].why", equalTo(java.util.List.of("RIGHT_AND_RESPONDENT")));
        officer.read(firstId, "duplicates").body("id", hasItem(second.extract().<String>path("id")));
    }

    @Test
    void thePageDecidesHoweverSomebodyCameThere() {
        var listing = "https://item.example.com/goods?id=77&spm=a1b2";
        var first = register(body("150105", "2023-05-06", "商标乙", "店铺一", listing));

        var same = register(body(
                "150105", "2023-05-07", "商标乙", "店铺甲", "http://www.item.example.com/goods/?utm_source=x&id=77#top"));
        var other = register(body("150105", "2023-05-07", "商标乙", "店铺一", "https://item.example.com/goods?id=78"));
        var unknown = register(body("150105", "2023-05-08", "商标乙", "店铺一", null));

        same.body("origin.listingUrl", equalTo("item.example.com/goods?id=77"))
                .body(
                        "possibleDuplicates.id",
                        equalTo(java.util.List.of(first.extract().<String>path("id"))))
                .body("possibleDuplicates[0].why", equalTo(java.util.List.of("RIGHT_AND_LISTING")));
        other.body("possibleDuplicates", hasSize(0));
        unknown.body(
                "possibleDuplicates.id",
                containsInAnyOrder(
                        first.extract().<String>path("id"), other.extract().<String>path("id")));
    }

    @Test
    void anotherDistrictAndAnotherYearAreNotTold() {
        var theirs = CaseClient.officer("150103");
        theirs.request()
                .body(body("150103", "2023-05-06", "商标丙", "店铺", null))
                .post("/api/v1/cases")
                .then()
                .statusCode(201);
        register(body("150105", "2021-05-06", "商标丙", "店铺", null));

        register(body("150105", "2023-05-06", "商标丙", "店铺", null)).body("possibleDuplicates", hasSize(0));
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        officer.request()
                .body(body("150105", "2023-05-06", "商标丁", "店铺", "javascript:alert(1)"))
                .post("/api/v1/cases")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/listingUrl"));
    }

    @Test
    void aMergerNamesTheCaseThatSurvives() {
        var leader = CaseClient.of("leader", "150105");
        var survivor = leader.register("TM_INFRINGEMENT", "150105", "2023-05-06");
        var merged = leader.register("TM_INFRINGEMENT", "150105", "2023-05-07");
        var theirs = CaseClient.officer("150103").register("TM_INFRINGEMENT", "150103", "2023-05-06");

        leader.post(merged, "merger", merger(merged.id()))
                .statusCode(422)
                .body("violations[0].code", equalTo("merger-self"));
        leader.post(merged, "merger", merger(theirs.id()))
                .statusCode(422)
                .body("violations[0].code", equalTo("merger-unknown"));
        leader.post(merged, "merger", "{'occurredOn':'2023-05-08'}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/survivingCaseId"));
        leader.post(merged, "merger", merger(survivor.id()))
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("mergedInto", equalTo(survivor.id()));
        leader.post(survivor, "merger", merger(merged.id()))
                .statusCode(422)
                .body("violations[0].code", equalTo("merger-survivor"));
        leader.request().get("/api/v1/cases/" + survivor.id()).then().body("state", not(equalTo("MERGED")));
    }

    private static String merger(String survivor) {
        return "{'occurredOn':'2023-05-08','survivingCaseId':'" + survivor + "'}";
    }

    private ValidatableResponse register(String body) {
        return officer.request().body(body).post("/api/v1/cases").then().statusCode(201);
    }

    static String body(String region, String on, String mark, String respondent, String listing) {
        return """
               {"kind":"TM_INFRINGEMENT","channel":"COMPLAINT","region":"%s","occurredOn":"%s","title":"示例",%s
                "parties":[{"role":"RESPONDENT","kind":"ORGANISATION","name":"%s"}],
                "rights":[{"type":"TRADEMARK","name":"%s"}]}""".formatted(
                        region, on, listing == null ? "" : "\"listingUrl\":\"" + listing + "\",", respondent, mark);
    }
}

package org.zhibao.cases.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.time.OfficeClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublicQueryTest extends PublicationFixture {

    private final EntityManager entityManager;

    PublicQueryTest(OfficeClock clock, EntityManager entityManager) {
        super(clock);
        this.entityManager = entityManager;
    }

    @Test
    void aTypicalCaseIsListedForAnybody() {
        todayIs("2024-05-06");
        var displayed = onDisplay(nextNumber());
        var id = publicationOf(displayed.answer());

        displayed.as("leader", "typical-case", "{'occurredOn':'2024-05-06','title':'王小明侵犯商标专用权案','summary':'典型意义：……'}");

        given().queryParam("typical", "true")
                .queryParam("region", "150100")
                .get("/api/v1/publications")
                .then()
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.typicalTitle", equalTo("王某某侵犯商标专用权案"));
    }

    @Test
    void thePublicPagesAndSeesNothingElse() {
        todayIs("2024-05-06");
        onDisplay(nextNumber());
        onDisplay(nextNumber());

        var first = given().queryParam("limit", 1)
                .queryParam("party", "王某")
                .get("/api/v1/publications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .header("Link", containsString("rel=\"next\""))
                .extract();
        var second = given().queryParam("limit", 1)
                .queryParam("party", "王某")
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/publications")
                .then()
                .statusCode(200)
                .extract();

        assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.<String>path("items[0].id"));
        given().queryParam("limit", 1)
                .queryParam("party", "王某")
                .header("If-None-Match", first.header("ETag"))
                .get("/api/v1/publications")
                .then()
                .statusCode(304);
        given().get("/api/v1/cases").then().statusCode(401);
        given().get("/api/v1/publications/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theAnonymousScopeOpensThePublicTableForReadingAndNoOther() {
        todayIs("2024-05-06");
        onDisplay(nextNumber());

        var readable = asAnybody("select count(*) from publication");
        var others = Stream.of(
                        "case_file",
                        "case_party",
                        "publication_draft",
                        "case_document",
                        "case_document_file",
                        "protected_enterprise",
                        "case_campaign",
                        "serious_violation",
                        "procedural_step",
                        "ledger_entry")
                .mapToLong(table -> asAnybody("select count(*) from " + table))
                .sum();

        assertThat(readable).isPositive();
        assertThat(others).isZero();
        assertThatThrownBy(() -> CallerScopes.callAs(
                        CallerScope.NONE,
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> entityManager
                                        .createNativeQuery(
                                                "insert into publication (id, version, region, kind, status, published_on,"
                                                        + " displayed_until) values (gen_random_uuid(), 0, '150102', 'TM_INFRINGEMENT',"
                                                        + " 'DISPLAYED', '2024-01-02', '2027-01-02')")
                                        .executeUpdate())))
                .hasStackTraceContaining("row-level security");
        assertThat(asAnybodyChanging("update publication set party = 'x'")).isZero();
    }

    private long asAnybody(String sql) {
        return CallerScopes.callAs(
                CallerScope.NONE,
                () -> QuarkusTransaction.requiringNew()
                        .call(() ->
                                ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue()));
    }

    private int asAnybodyChanging(String sql) {
        return CallerScopes.callAs(
                CallerScope.NONE,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> entityManager.createNativeQuery(sql).executeUpdate()));
    }
}

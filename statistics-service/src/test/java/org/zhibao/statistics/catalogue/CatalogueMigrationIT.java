package org.zhibao.statistics.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.zhibao.statistics.testsupport.Callers.anyone;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestPostgres;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CatalogueMigrationIT {

    private static final String INDICATORS = CatalogueFile.text(CatalogueFile.INDICATORS);
    private static final String TARGETS = CatalogueFile.text(CatalogueFile.TARGETS);

    @AfterEach
    void theCatalogueIsAsItWas() throws SQLException {
        TestPostgres.execute("delete from indicator");
        load(INDICATORS);
    }

    @Test
    void anIndicatorTellsItsVersionAndItsTargets() {
        anyone().get("/api/v1/indicators/USE.STANDARD.ORG")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("nameZh", equalTo("知识产权管理规范贯标企事业单位数"))
                .body("targets.value", contains("100-150"))
                .body("targets.dueOn", contains("2021-12-31"));
        anyone().queryParam("q", "万人高价值")
                .get("/api/v1/indicators")
                .then()
                .body("items.code", contains("CRE.HVP.PER10K"));
    }

    @Test
    void aChangedDefinitionIsANewVersionAndTheOneBeforeStays() throws SQLException {
        load(INDICATORS.replace("kind=TM_INFRINGEMENT;outcome=PENALTY_IMPOSED", "kind=TM_INFRINGEMENT"));

        anyone().get("/api/v1/indicators/ADM.TM.CASE")
                .then()
                .body("version", equalTo(2))
                .body("filter.size()", equalTo(1))
                .body("versions.version", contains(1, 2))
                .body("versions[0].supersededAt", org.hamcrest.Matchers.notNullValue());
        anyone().get("/api/v1/indicators/ADM.COPYRIGHT.CASE").then().body("version", equalTo(1));
    }

    @Test
    void aNewIndicatorIsARowAndOneThatIsGoneIsSuperseded() throws SQLException {
        load(INDICATORS.replace("ADM.TM.CASE,", "ADM.TM.PUNISHED,"));

        anyone().get("/api/v1/indicators/ADM.TM.CASE").then().statusCode(404);
        anyone().get("/api/v1/indicators").then().body("items.code", hasItem("ADM.TM.PUNISHED"));
    }

    @Test
    void theSameFilesHaveTheSameChecksum() {
        assertThat(new CatalogueMigration(INDICATORS, TARGETS).getChecksum())
                .isEqualTo(new CatalogueMigration().getChecksum())
                .isNotEqualTo(new CatalogueMigration(INDICATORS + "\n", TARGETS).getChecksum());
    }

    private static void load(String indicators) throws SQLException {
        try (var connection = TestPostgres.asOwner()) {
            connection.setAutoCommit(false);
            new CatalogueMigration(indicators, TARGETS).load(connection);
            connection.commit();
        }
    }
}

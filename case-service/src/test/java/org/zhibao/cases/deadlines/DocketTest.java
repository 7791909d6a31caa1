package org.zhibao.cases.deadlines;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.OnAnyDay;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.time.OfficeClock;

/** The docket: what is pressing comes first, what is done leaves it, and nobody sees another place's. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DocketTest extends OnAnyDay {

    private final CaseClient officer = CaseClient.officer("150221");

    DocketTest(OfficeClock clock) {
        super(clock);
    }

    @Test
    void whatIsPressingComesFirstAndWhatIsKeptLeaves() {
        todayIs("2025-03-10");
        var late = officer.register("TM_INFRINGEMENT", "150221", "2025-02-10");
        var early = officer.register("TM_INFRINGEMENT", "150221", "2025-03-07");

        officer.docket("?region=150221&rule=PEN-01")
                .body("items.caseId", contains(late.id(), early.id()))
                .body("items[0].daysLeft", equalTo(-7))
                .body("items[0].name", equalTo("线索核查/立案决定"));
        officer.docket("?region=150221&rule=PEN-01&due=overdue").body("items.caseId", contains(late.id()));
        officer.docket("/counts?region=150221&rule=PEN-01&groupBy=rule")
                .body("[0].group", equalTo("PEN-01"))
                .body("[0].overdue", equalTo(1))
                .body("[0].later", equalTo(1));

        officer.carry(late, "acceptance", "{'occurredOn':'2025-03-10','accepted':true,'officer':'li'}");

        officer.docket("?region=150221&rule=PEN-01").body("items.caseId", contains(early.id()));
        officer.docket("?officer=li&rule=PEN-11").body("items.caseId", contains(late.id()));
        officer.request()
                .accept("text/csv")
                .get("/api/v1/docket?officer=li&rule=PEN-11")
                .then()
                .statusCode(200)
                .body(containsString("2025-06-09"));
        officer.request()
                .accept("application/x-ndjson")
                .get("/api/v1/docket?officer=li&rule=PEN-11")
                .then()
                .statusCode(200)
                .body(containsString("\"due\":\"2025-06-09\""));
    }

    @Test
    void pagesFollowOneAnotherAndNobodySeesAnotherPlace() {
        todayIs("2025-03-10");
        var here = CaseClient.officer("150222");
        var ids = List.of("2025-03-03", "2025-03-04", "2025-03-05").stream()
                .map(day -> here.register("TM_INFRINGEMENT", "150222", day).id())
                .toList();

        var first = here.request()
                .get("/api/v1/docket?limit=2&count=exact")
                .then()
                .statusCode(200)
                .body("items.caseId", equalTo(ids.subList(0, 2)))
                .body("total", equalTo(3));
        here.request()
                .queryParam("cursor", first.extract().<String>path("next"))
                .get("/api/v1/docket?limit=2&count=exact")
                .then()
                .statusCode(200)
                .body("items.caseId", equalTo(ids.subList(2, 3)));
        officer.docket("?limit=500").body("items.caseId", not(hasItem(oneOf(ids.toArray()))));
    }

    @Test
    void aClosedCaseLeavesTheDocket() {
        todayIs("2025-05-05");
        var id = officer.carry(
                        officer.register("TM_INFRINGEMENT", "150221", "2025-03-03"),
                        "acceptance",
                        "{'occurredOn':'2025-03-05','accepted':false,'reason':'无违法事实'}")
                .then("closure", "{'occurredOn':'2025-03-06','result':'NOT_FILED'}")
                .answer()
                .extract()
                .<String>path("id");

        officer.docket("?region=150221&limit=500").body("items.caseId", not(hasItem(id)));
    }
}

package org.zhibao.cases.measure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MeasureJourneyTest {

    private final CaseClient officer = CaseClient.officer("150102");

    private Seen aCase() {
        return officer.register("TM_INFRINGEMENT", "150102", "2024-09-02");
    }

    private static String order(String kind, String number, String on, String more) {
        return "{'occurredOn':'" + on + "','kind':'" + kind + "','documentNumber':'" + number
                + "','officers':['王某','李某'],'place':'某市场','holder':'示例公司','reason':'涉嫌侵权',"
                + "'goods':[{'name':'白酒','quantity':10,'unit':'瓶','value':{'amount':'3000.00','currency':'CNY'}},"
                + "{'name':'标识','quantity':200,'unit':'件'}]" + more + "}";
    }

    private static Seen after(Seen seen, ExtractableResponse<Response> answer) {
        return new Seen(seen.id(), answer.header("ETag"));
    }

    @Test
    void everyOrderRunsItsOwnClock() {
        var seen = aCase();
        var first = officer.post(seen, "measures", order("SEIZURE", "扣1号", "2024-09-03", ",'approver':'赵局'"))
                .statusCode(200)
                .extract();
        var second = officer.post(
                        after(seen, first), "measures", order("SEALING", "封2号", "2024-09-10", ",'approver':'赵局'"))
                .statusCode(200)
                .extract();

        // 30 days from 09-03 is 10-03, in the National Day week: 10-08. From 09-10 it is 10-10.
        officer.read(seen, "deadlines")
                .body("findAll { it.rule == 'PEN-06' }.due", hasItems("2024-10-08", "2024-10-10"))
                .body("findAll { it.rule == 'PEN-06' }.subject", hasItems("扣1号", "封2号"));

        var extended = officer.postAs(
                        "leader",
                        after(seen, second),
                        "extension",
                        "{'occurredOn':'2024-09-20','rule':'PEN-06','subject':'扣1号','amount':30,'unit':'DAY',"
                                + "'approverRole':'AGENCY_HEAD','approverName':'赵局'}")
                .statusCode(200)
                .extract();
        officer.post(
                        after(seen, extended),
                        "exclusion",
                        "{'occurredOn':'2024-09-20','rule':'PEN-06','subject':'封2号','reason':'APPRAISAL',"
                                + "'from':'2024-09-12','to':'2024-09-18'}")
                .statusCode(200);

        // Un-rolled 10-03 and 30 days: 11-02, a Saturday: 11-04. 10-10 and seven days: 10-17.
        officer.read(seen, "deadlines")
                .body("findAll { it.rule == 'PEN-06' }.due", hasItems("2024-11-04", "2024-10-17"));
    }

    @Test
    void aPreservationWithWhichNothingWasDoneEndsByItself() {
        var seen = aCase();
        var taken = officer.post(seen, "measures", order("PRESERVATION", "登1号", "2024-09-12", ",'approver':'赵局'"))
                .statusCode(200)
                .body("[0].standing", equalTo("LAPSED"))
                .extract();
        String measure = taken.path("[0].id");
        String goods = taken.path("[0].goods[0].id");

        // Seven working days from 09-12 over Mid-Autumn, with 09-14 made up: 09-24 is the last.
        officer.read(seen, "deadlines")
                .body("find { it.rule == 'PEN-04' }.standing", equalTo("OVERDUE"))
                .body("find { it.rule == 'PEN-04' }.due", equalTo("2024-09-24"));
        var seize = "{'occurredOn':'%s','goods':[{'goodsId':'" + goods
                + "','fate':'SEIZED'}],'seizure':{'documentNumber':'扣9号','approver':'赵局'}}";
        officer.post(after(seen, taken), "measures/" + measure + "/disposal", seize.formatted("2024-10-10"))
                .statusCode(422)
                .body("violations.code", hasItems("measure-lapsed"));
        officer.post(after(seen, taken), "measures/" + measure + "/disposal", seize.formatted("2024-09-20"))
                .statusCode(200)
                .body("[1].kind", equalTo("SEIZURE"))
                .body("[1].goods[0].cameFrom", equalTo(goods))
                .body("[0].goods[0].fate", equalTo("SEIZED"));
        officer.read(seen, "deadlines").body("find { it.rule == 'PEN-06' }.subject", equalTo("扣9号"));
    }

    @Test
    void anUrgentMeasureIsApprovedWithinADayOrLifted() {
        var seen = aCase();
        var taken = officer.post(
                        seen,
                        "measures",
                        order("SEIZURE", "扣3号", "2024-09-03", ",'urgent':true,'takenAt':'2024-09-03T15:30:00+08:00'"))
                .statusCode(200)
                .body("[0].approved", nullValue())
                .extract();
        officer.read(seen, "deadlines")
                .body("find { it.rule == 'PEN-05' }.subject", equalTo("扣3号"))
                .body("find { it.rule == 'PEN-05' }.due", equalTo("2024-09-04"));
        String act = "measures/" + taken.path("[0].id") + "/approval";

        officer.post(after(seen, taken), act, "{'occurredOn':'2024-09-04','approved':false}")
                .statusCode(403);
        var lifted = officer.postAs(
                        "leader", after(seen, taken), act, "{'occurredOn':'2024-09-04','approved':false,'note':'不同意'}")
                .statusCode(200)
                .body("[0].standing", equalTo("ENDED"))
                .body("[0].goods.fate", hasItems("RETURNED"))
                .extract();
        officer.read(seen, "deadlines")
                .body("find { it.rule == 'PEN-05' }.standing", equalTo("KEPT"))
                .body("find { it.rule == 'PEN-06' }.standing", equalTo("KEPT"));
        officer.postAs("leader", after(seen, lifted), act, "{'occurredOn':'2024-09-04','approved':true}")
                .statusCode(409)
                .body("code", equalTo("measure-not-awaiting"));
    }

    @Test
    void goodsAreReturnedOnceAndConfiscatedOnlyByADecision() {
        var seen = aCase();
        var taken = officer.post(seen, "measures", order("SEIZURE", "扣4号", "2024-09-03", ",'approver':'赵局'"))
                .extract();
        String act = "measures/" + taken.path("[0].id") + "/disposal";
        String first = taken.path("[0].goods[0].id");
        String second = taken.path("[0].goods[1].id");
        var fate = "{'occurredOn':'2024-09-05','goods':[{'goodsId':'%s','fate':'%s','recipient':'示例公司'}]}";

        officer.post(after(seen, taken), act, fate.formatted(first, "CONFISCATED"))
                .statusCode(422)
                .body("violations[0].code", equalTo("fate-needs-decision"));
        var returned = officer.post(after(seen, taken), act, fate.formatted(first, "RETURNED"))
                .statusCode(200)
                .body("[0].standing", equalTo("IN_FORCE"))
                .extract();
        officer.post(after(seen, returned), act, fate.formatted(first, "RETURNED"))
                .statusCode(422)
                .body("violations[0].code", equalTo("measure-goods-handled"));
        officer.post(after(seen, returned), act, fate.formatted(second, "USED_UP"))
                .statusCode(200)
                .body("[0].standing", equalTo("ENDED"));
        officer.read(seen, "deadlines").body("find { it.rule == 'PEN-06' }.standing", equalTo("KEPT"));
    }

    @Test
    void anOrderNeedsTwoOfficersAndAnApproval() {
        officer.post(
                        aCase(),
                        "measures",
                        order("SEIZURE", "扣5号", "2024-09-03", "").replace("'李某'", "'王某'"))
                .statusCode(422)
                .body("violations.pointer", hasItems("/officers", "/approver"));
        var seen = aCase();
        var sample = officer.post(seen, "measures", order("SAMPLING", "抽1号", "2024-09-03", ""))
                .statusCode(200)
                .body("$", hasSize(1))
                .extract();
        officer.post(after(seen, sample), "measures", order("SAMPLING", "抽1号", "2024-09-03", ""))
                .statusCode(409)
                .body("code", equalTo("already-exists"));
    }
}

package org.zhibao.cases.goods;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GoodsJourneyTest {

    private static final String LINES = """
            {'occurredOn':'2025-06-03','lines':[
             {'conduct':'SELLS_COUNTERFEITS','name':'白酒','quantity':10,'unit':'瓶','sold':true,
              'actualPrice':{'amount':'300.00','currency':'CNY'},'cost':{'amount':'100.00','currency':'CNY'}},
             {'conduct':'SELLS_COUNTERFEITS','name':'白酒','quantity':4,'unit':'瓶','sold':false,
              'markedPrice':{'amount':'350.00','currency':'CNY'}},
             {'conduct':'SELLS_COUNTERFEITS','name':'运动鞋','quantity':2.5,'unit':'双','sold':false}]}""";

    private final CaseClient officer = CaseClient.officer("150102");

    private Seen aCase() {
        return officer.register("TM_INFRINGEMENT", "150102", "2025-06-02");
    }

    @Test
    void amountsAreExplainedLineByLineAndTheTwoKindsKeptApart() {
        var seen = aCase();

        officer.post(seen, "goods", LINES).statusCode(200).body("$", hasSize(3));

        officer.read(seen, "amounts")
                .body("on", equalTo("2025-06-03"))
                .body("criminal.legalBasis", containsString("2025"))
                .body("criminal.business.amount", equalTo("4200.00"))
                .body("criminal.unsoldValue.amount", equalTo("1200.00"))
                .body("criminal.sales.amount", equalTo("3000.00"))
                .body("criminal.gains.amount", equalTo("2000.00"))
                .body("criminal.complete", equalTo(false))
                .body("criminal.lines[1].price", equalTo("AVERAGE_ACTUAL"))
                .body("criminal.lines[1].explanation", containsString("已查清的实际销售平均价格 300.00 元计 1200.00 元"))
                .body("criminal.lines[2].explanation", containsString("没有可用的价格"))
                .body("administrative.business.amount", equalTo("4400.00"))
                .body("administrative.lines[1].price", equalTo("MARKED"))
                .body("administrative.confirmed", equalTo(false));
        officer.request()
                .header("Accept-Language", "en")
                .get("/api/v1/cases/" + seen.id() + "/amounts?on=2000-01-01")
                .then()
                .statusCode(200)
                .body("criminal", equalTo(null));
    }

    @Test
    void aLineThatWasStruckStaysAndCountsForNothing() {
        var seen = aCase();
        var posted = officer.post(seen, "goods", LINES).extract();
        var now = new Seen(seen.id(), posted.header("ETag"));
        String line = posted.path("[0].id");
        var strike = "{'occurredOn':'2025-06-04','reason':'重复登记'}";

        var struck = officer.post(now, "goods/" + line + "/strike", strike)
                .statusCode(200)
                .body("[0].struckReason", equalTo("重复登记"))
                .extract();

        officer.read(seen, "amounts")
                .body("criminal.sales.amount", equalTo("0.00"))
                .body("criminal.unsoldValue.amount", equalTo("1400.00"));
        officer.post(new Seen(seen.id(), struck.header("ETag")), "goods/" + line + "/strike", strike)
                .statusCode(409)
                .body("code", equalTo("goods-line-struck"));
        officer.read(seen, "steps").body("act", equalTo(List.of("GOODS", "GOODS_STRIKE")));
    }

    @Test
    void everyBrokenPriceIsNamed() {
        officer.post(
                        aCase(),
                        "goods",
                        "{'occurredOn':'2025-06-03','lines':[{'conduct':'SELLS_COUNTERFEITS','name':'酒','quantity':1,"
                                + "'unit':'瓶','sold':false,'fee':true,'actualPrice':{'amount':'1.005','currency':'CNY'},"
                                + "'cost':{'amount':'-1.00','currency':'CNY'}}]}")
                .statusCode(422)
                .body("violations.pointer", hasItems("/lines/0/fee", "/lines/0/actualPrice", "/lines/0/cost"));
        officer.post(
                        aCase(),
                        "goods",
                        "{'occurredOn':'2025-06-03','lines':[{'conduct':'SELLS_COUNTERFEITS','name':'酒','quantity':0,"
                                + "'unit':'瓶','sold':false}]}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/lines/0/quantity"));
    }
}

package org.zhibao.cases.penalty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.PostgresResource;

/** What a decision on a penalty may order, and when. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PenaltyDecisionTest extends PenaltyFixture {

    @Test
    void noPenaltyBeforeThePartyHadItsSayNorHeavierThanNoticed() {
        var noticed = reviewed().then("notice", notice("20000.00", "0.00"));

        officer.post(noticed.seen(), "decision", decision("2024-04-15", "20000.01"))
                .statusCode(422)
                .body("violations.code", hasItems("notice-period-running", "heavier-than-noticed"));
        officer.post(
                        noticed.seen(),
                        "decision",
                        "{'occurredOn':'2024-04-16','outcome':'PENALTY_IMPOSED','penalty':{'sanctions':['REVOCATION']}}")
                .statusCode(422)
                .body("violations[0].code", equalTo("sanction-not-noticed"));
        noticed.then("waiver", "{'occurredOn':'2024-04-09'}")
                .then("decision", decision("2024-04-10", "20000.00"))
                .answer()
                .body("state", equalTo("DECIDED"));
    }

    @Test
    void aNoticeWithoutContentBindsByItsPeriodOnly() {
        var noticed = reviewed().then("notice", "{'occurredOn':'2024-04-08'}");
        noticed.answer().body("notice.hearing.mayBeAsked", equalTo(true)).body("notice", not(hasItem("intended")));

        officer.post(noticed.seen(), "decision", decision("2024-04-12", "9000.00"))
                .statusCode(422)
                .body("violations[0].code", equalTo("notice-period-running"));
        noticed.then("decision", decision("2024-04-16", "9000.00"));
    }

    @Test
    void aFineBeyondTheLimitOfTheLawOfTheActIsRefusedWithTheArticle() {
        var noticed = reviewed().then("notice", "{'occurredOn':'2024-04-08'}");

        officer.post(noticed.seen(), "decision", decision("2024-04-16", "250000.01"))
                .statusCode(422)
                .body("violations[0].code", equalTo("fine-beyond-limit"))
                .body("violations[0].detail", containsString("商标法(2019)第60条"));
        noticed.then(
                "decision",
                "{'occurredOn':'2024-04-16','outcome':'PENALTY_IMPOSED','fine':" + yuan("300000.00")
                        + ",'penalty':{'turnover':" + yuan("60000.00")
                        + ",'discretion':'HEAVIER','grounds':['REPEATED_IN_FIVE_YEARS'],'infringedTo':'2024-02-20'}}");
        penalty(noticed.seen())
                .body("discretion", equalTo("HEAVIER"))
                .body("discretionGrounds", contains("REPEATED_IN_FIVE_YEARS"));
    }

    @Test
    void theLimitsAreExplainedForBothTrademarkLaws() {
        var received = officer.register("TM_BAD_FAITH", "150102", "2024-03-01");

        officer.request()
                .header("Accept-Language", "en")
                .get("/api/v1/cases/" + received.id()
                        + "/sanction-limits?infringedTo=2026-12-31&decidedOn=2027-03-01&gains=4000")
                .then()
                .statusCode(200)
                .body("applied.law", containsString("2019"))
                .body("applied.most.amount", equalTo("12000.00"))
                .body("compared.law", equalTo("商标法(2026)"))
                .body("lenientNew", equalTo(false))
                .body("explanation", hasSize(3));
        officer.request()
                .get("/api/v1/cases/" + received.id() + "/sanction-limits?gains=many")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("?gains"));
    }

    @Test
    void aGeographicalIndicationNeedsTheLawThatIsApplied() {
        var noticed = reviewed(officer, "GI_VIOLATION", "150102").then("notice", "{'occurredOn':'2024-04-08'}");

        officer.post(noticed.seen(), "decision", decision("2024-04-16", "5000.00"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/penalty/appliedLaw"));
        officer.post(
                        noticed.seen(),
                        "decision",
                        "{'occurredOn':'2024-04-16','outcome':'PENALTY_IMPOSED','fine':" + yuan("5000.00")
                                + ",'penalty':{'appliedLaw':'PRODUCT_QUALITY_LAW','goodsValue':" + yuan("4000.00")
                                + "}}")
                .statusCode(422)
                .body("violations[0].code", equalTo("fine-beyond-limit"));
    }

    @Test
    void customsFineUpToAShareOfTheGoods() {
        var detained = officer.carry(
                officer.register("CUSTOMS_IP", "150102", "2024-03-04"),
                "acceptance",
                "{'occurredOn':'2024-03-06','accepted':true}");
        var decision = "{'occurredOn':'2024-03-20','outcome':'INFRINGING','fine':" + yuan("%s") + "%s}";
        var value = ",'penalty':{'goodsValue':" + yuan("10000.00") + "}";

        officer.post(detained.seen(), "decision", decision.formatted("3000.00", ""))
                .statusCode(422)
                .body("violations[0].code", equalTo("goods-value-required"));
        officer.post(detained.seen(), "decision", decision.formatted("3000.01", value))
                .statusCode(422)
                .body("violations[0].code", equalTo("fine-beyond-limit"));
        detained.then("decision", decision.formatted("3000.00", value))
                .answer()
                .body("state", equalTo("INFRINGING"))
                .body("fine.amount", equalTo("3000.00"));
    }

    @Test
    void noPenaltyNamesItsGround() {
        var reviewed = reviewed();
        var decision =
                "{'occurredOn':'2024-04-01','outcome':'NO_PENALTY','penalty':{'discretion':'WAIVED','grounds':['%s']}}";

        officer.post(reviewed.seen(), "decision", decision.formatted("MERIT"))
                .statusCode(422)
                .body("violations[0].code", equalTo("grounds-of-no-penalty"));
        reviewed.then("decision", decision.formatted("FIRST_AND_CORRECTED"));
        penalty(reviewed.seen()).body("discretion", equalTo("WAIVED"));
    }
}

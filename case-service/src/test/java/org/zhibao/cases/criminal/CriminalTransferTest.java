package org.zhibao.cases.criminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CriminalTransferTest {

    private static final String PENALTY =
            "{'occurredOn':'%s','outcome':'PENALTY_IMPOSED'," + "'fine':{'amount':'5000.00','currency':'CNY'}}";

    private final CaseClient officer = CaseClient.officer("150102");

    private Seen accepted() {
        return accepted("91150100MA0C00016R");
    }

    private Seen accepted(String party) {
        return officer.carry(
                        received(officer, "150102", "2025-06-02", party),
                        "acceptance",
                        "{'occurredOn':'2025-06-03','accepted':true}")
                .seen();
    }

    /** A party of each test's own: what one is punished for must not count against another. */
    private static Seen received(CaseClient office, String region, String on, String party) {
        return office.register(CaseClient.body("TM_INFRINGEMENT", region, on).replace("91150100MA0000007W", party));
    }

    private static String sales(String on, int bottles) {
        return "{'occurredOn':'" + on + "','lines':[{'conduct':'SELLS_COUNTERFEITS','name':'白酒','quantity':" + bottles
                + ",'unit':'瓶','sold':true,'actualPrice':{'amount':'500.00','currency':'CNY'}}]}";
    }

    private static Carried noticed(CaseClient office, String region, String on, String party) {
        var first = LocalDate.parse(on);
        var received = received(office, region, on, party);
        return office.carry(received, "acceptance", "{'occurredOn':'" + first.plusDays(1) + "','accepted':true}")
                .then("investigation-end", "{'occurredOn':'" + first.plusDays(2) + "'}")
                .as("reviewer", "review", "{'occurredOn':'" + first.plusDays(3) + "'}")
                .then("notice", "{'occurredOn':'" + first.plusDays(4) + "'}");
    }

    private ValidatableResponse assessment(Seen seen) {
        return officer.read(seen, "criminal-assessment");
    }

    private Seen withGoods(Seen seen, String body) {
        var answer = officer.post(seen, "goods", body).statusCode(200).extract();
        return new Seen(seen.id(), answer.header("ETag"));
    }

    private Carried transferred() {
        var seen = withGoods(accepted(), sales("2025-06-04", 120));
        return officer.carry(seen, "transfer-report", "{'occurredOn':'2025-06-05'}")
                .as("leader", "transfer-approval", "{'occurredOn':'2025-06-06','documentNumber':'移1号'}")
                .as("leader", "criminal-transfer", "{'occurredOn':'2025-06-06'}")
                .as("police-liaison", "police-receipt", "{'occurredOn':'2025-06-06'}");
    }

    @Test
    void anAmountThatReachesAThresholdAlertsTheCaseOnce() {
        var seen = accepted();
        seen = withGoods(seen, sales("2025-06-04", 99));
        assessment(seen)
                .body("reached", equalTo(false))
                .body("note", containsString("合理怀疑"))
                .body("findings.find { it.yardstick == 'SALES' && it.condition == 'NONE' }.value", equalTo("49500"))
                .body("findings.find { it.yardstick == 'SALES' && it.condition == 'NONE' }.minimum", equalTo("50000"));

        seen = withGoods(seen, sales("2025-06-05", 1));
        seen = withGoods(seen, sales("2025-06-06", 1));

        assessment(seen)
                .body("reached", equalTo(true))
                .body("findings.findAll { it.met }.legalBasis", hasItem("法释〔2025〕5号第5条"))
                .body("alerts", hasSize(1))
                .body("alerts[0].crime", equalTo("刑法第214条"))
                .body("alerts[0].value", equalTo("50000"))
                .body("alerts[0].occurredOn", equalTo("2025-06-05"));
        var ledger =
                officer.request().get("/api/v1/cases/" + seen.id() + "/ledger").asString();
        assertThat(ledger).containsOnlyOnce("CRIMINAL_ALERT");
    }

    @Test
    void anApprovedTransferBarsThePenaltyUntilThePoliceRefuse() {
        var refused = transferred()
                .as("police-liaison", "police-refusal", "{'occurredOn':'2025-06-08','documentNumber':'不立1号'}");
        refused.answer().body("state", equalTo("POLICE_REFUSED"));

        var back = refused.then("reconsideration-request", "{'occurredOn':'2025-06-09'}")
                .as("police-liaison", "refusal-confirmation", "{'occurredOn':'2025-06-11'}")
                .then("supervision-request", "{'occurredOn':'2025-06-12'}")
                .as("leader", "resumption", "{'occurredOn':'2025-06-20'}");

        back.answer().body("state", equalTo("INVESTIGATING"));
        var id = back.seen().id();
        officer.read(id, "deadlines")
                .body(
                        "findAll { it.rule.startsWith('TRF') }.rule",
                        containsInAnyOrder("TRF-01", "TRF-02", "TRF-04", "TRF-06", "TRF-07", "TRF-08"))
                .body("findAll { it.rule.startsWith('TRF') }.standing", not(hasItem("RUNNING")))
                .body("find { it.rule == 'TRF-04' }.standing", equalTo("KEPT"));
    }

    @Test
    void noPenaltyTakesThePlaceOfATransfer() {
        var noticed = noticed(officer, "150102", "2025-06-02", "91150100MA0C00024L");
        var approved = noticed.then("transfer-report", "{'occurredOn':'2025-06-12'}")
                .as("leader", "transfer-approval", "{'occurredOn':'2025-06-12'}");

        officer.post(approved.seen(), "decision", PENALTY.formatted("2025-06-20"))
                .statusCode(422)
                .body("bar", equalTo("TRANSFER_PENDING"))
                .body("basis", containsString("第11条"));
        officer.postAs("leader", approved.seen(), "transfer-refusal", "{'occurredOn':'2025-06-13'}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/note"));
        approved.as("leader", "transfer-refusal", "{'occurredOn':'2025-06-13','note':'数额未达标准'}")
                .then("decision", PENALTY.formatted("2025-06-20"))
                .answer()
                .body("state", equalTo("DECIDED"));
    }

    @Test
    void aReportedTransferBarsThePenaltyUntilTheHeadDecides() {
        var reported = noticed(officer, "150102", "2025-06-02", "91150100MA0C000597")
                .then("transfer-report", "{'occurredOn':'2025-06-12'}");

        officer.post(reported.seen(), "decision", PENALTY.formatted("2025-06-20"))
                .statusCode(422)
                .body("bar", equalTo("TRANSFER_UNDECIDED"))
                .body("basis", containsString("第5、11条"));
        reported.as("leader", "transfer-refusal", "{'occurredOn':'2025-06-13','note':'不构成犯罪'}")
                .then("decision", PENALTY.formatted("2025-06-20"));
    }

    @Test
    void aThresholdThatWasReachedBarsThePenaltyUntilTheHeadDecides() {
        var noticed = noticed(officer, "150102", "2025-06-02", "91150100MA0C000672");
        var alerted = withGoods(noticed.seen(), sales("2025-06-07", 120));

        officer.post(alerted, "decision", PENALTY.formatted("2025-06-20"))
                .statusCode(422)
                .body("bar", equalTo("TRANSFER_UNDECIDED"));
        officer.carryAs("leader", alerted, "transfer-refusal", "{'occurredOn':'2025-06-13','note':'重复登记，数额未达标准'}")
                .then("decision", PENALTY.formatted("2025-06-20"));
    }

    @Test
    void aPenaltyThatWasAnnulledLowersNoThreshold() {
        var party = "91150100MA0C00075W";
        noticed(CaseClient.officer("150202"), "150202", "2025-03-03", party)
                .then("decision", PENALTY.formatted("2025-03-21"))
                .then("service", "{'occurredOn':'2025-03-24'}")
                .as("leader", "decision-annulment", "{'occurredOn':'2025-05-20'}");
        var seen = withGoods(accepted(party), sales("2025-06-04", 60));

        assessment(seen).body("earlierPenalties", hasSize(0)).body("reached", equalTo(false));
    }

    @Test
    void whereNoThresholdIsCarriedNobodyIsToldThatNoneIsReached() {
        var seen = withGoods(accepted("91150100MA0C00083P"), sales("2025-06-04", 10));

        officer.request()
                .get("/api/v1/cases/" + seen.id() + "/criminal-assessment?on=2024-06-04")
                .then()
                .body("findings", hasSize(0))
                .body("note", containsString("未收录"));
    }

    @Test
    void aCaseIsReturnedForFurtherInvestigationTwiceAtMost() {
        var police = CaseClient.officer("150102");
        var seen = police.register("CRIM_PROSECUTION", "150102", "2025-01-06");
        var twice = officer.carryAs(
                        "police-liaison", seen, "criminal-stages", stage("SUPPLEMENT_ORDERED", "2025-01-20"))
                .as("police-liaison", "criminal-stages", stage("SUPPLEMENT_RECEIVED", "2025-02-10"))
                .as("police-liaison", "criminal-stages", stage("SUPPLEMENT_ORDERED", "2025-02-20"));

        officer.postAs("police-liaison", twice.seen(), "criminal-stages", stage("SUPPLEMENT_ORDERED", "2025-03-20"))
                .statusCode(422)
                .body("violations[0].code", equalTo("supplement-twice-at-most"));
        twice.as("police-liaison", "criminal-stages", stage("SUPPLEMENT_RECEIVED", "2025-03-20"));
    }

    private static String stage(String stage, String on) {
        return "{'occurredOn':'" + on + "','stage':'" + stage + "','persons':2}";
    }

    @Test
    void exhibitsFollowThePapersAndTheCaseComesBackForAPenalty() {
        var filed = transferred().as("police-liaison", "police-filing", "{'occurredOn':'2025-06-09'}");
        filed.answer().body("state", equalTo("POLICE_FILED"));
        var returned = filed.then("exhibits-handover", "{'occurredOn':'2025-06-11'}")
                .as("police-liaison", "criminal-return", "{'occurredOn':'2025-09-01','note':'不起诉，建议给予行政处罚'}");

        returned.answer().body("state", equalTo("INVESTIGATING"));
        officer.read(returned.seen(), "deadlines")
                .body("find { it.rule == 'TRF-09' }.standing", equalTo("KEPT"))
                .body("findAll { it.rule == 'PEN-11' }.startedOn", hasItems("2025-06-03", "2025-09-01"));
    }

    @Test
    void thePoliceActInTheirOrderOnly() {
        var seen = accepted();
        officer.postAs("police-liaison", seen, "police-filing", "{'occurredOn':'2025-06-05'}")
                .statusCode(409)
                .body("code", equalTo("wrong-state"));
        officer.post(seen, "transfer-approval", "{'occurredOn':'2025-06-05'}").statusCode(403);
    }

    @Test
    void theReferralSaysWhatIsMissing() {
        var seen = withGoods(accepted(), sales("2025-06-04", 120));
        officer.read(seen, "criminal-referral")
                .body("complete", equalTo(false))
                .body("crimes", contains("刑法第214条"))
                .body("papers.find { it.number == 3 }.contents[0]", containsString("白酒"));
        var id = transferred().seen().id();
        officer.read(id, "criminal-referral")
                .body("complete", equalTo(true))
                .body("papers.find { it.number == 1 }.contents", hasItem("批准移送 2025-06-06"));
    }

    @Test
    void anEarlierPenaltyInAnotherRegionLowersTheThreshold() {
        var elsewhere = noticed(CaseClient.officer("150202"), "150202", "2025-03-03", "91150100MA0C00032F")
                .then("decision", PENALTY.formatted("2025-03-21"));
        var seen = withGoods(accepted("91150100MA0C00032F"), sales("2025-06-04", 60));

        assessment(seen)
                .body("earlierPenalties.decidedOn", hasItem("2025-03-21"))
                .body("reached", equalTo(true))
                .body(
                        "findings.findAll { it.met && it.degree == 'SERIOUS' && it.yardstick == 'SALES' }.condition",
                        hasItems("REPEAT"));
        // Two years later it counts no more; and the case itself stays out of sight.
        officer.request()
                .get("/api/v1/cases/" + seen.id() + "/criminal-assessment?on=2027-06-04")
                .then()
                .body("earlierPenalties.decidedOn", not(hasItem("2025-03-21")));
        officer.request().get("/api/v1/cases/" + elsewhere.seen().id()).then().statusCode(404);
    }

    @Test
    void aConvictionInAnotherRegionLowersTheThresholdForTwoYears() {
        var party = "91150100MA0C00040A";
        var elsewhere = CaseClient.officer("150202");
        var known = received(elsewhere, "150202", "2025-03-03", party);
        var conviction = "{'occurredOn':'2025-03-04','party':0,'crime':'刑法第213条','court':'示例人民法院',"
                + "'documentNumber':'（2024）示例刑初1号','sentencedOn':'2024-06-28'}";
        elsewhere
                .post(known, "convictions", conviction.replace("213", "266"))
                .statusCode(422)
                .body("violations[0].code", equalTo("crime-unknown"));
        var recorded = elsewhere.carry(known, "convictions", conviction);
        elsewhere
                .post(recorded.seen(), "convictions", conviction)
                .statusCode(409)
                .body("code", equalTo("conviction-on-record"));

        var seen = withGoods(accepted(party), sales("2025-06-04", 60));

        assessment(seen)
                .body("earlierConvictions.documentNumber", contains("（2024）示例刑初1号"))
                .body("reached", equalTo(true))
                .body("findings.findAll { it.met && it.yardstick == 'SALES' }.condition", contains("REPEAT"));
        officer.request()
                .get("/api/v1/cases/" + seen.id() + "/criminal-assessment?on=2026-06-29")
                .then()
                .body("earlierConvictions", hasSize(0));
    }

    @Test
    void downloadsAndClicksThatWerePutOnRecordAlertTheCase() {
        var seen = officer.register("COPYRIGHT_INFRINGEMENT", "150102", "2025-06-02");
        officer.post(seen, "criminal-facts", fact("SALES", "1"))
                .statusCode(422)
                .body("violations[0].code", equalTo("yardstick-from-goods"));
        officer.post(seen, "criminal-facts", fact("DIRECT_LOSS", "1"))
                .statusCode(422)
                .body("violations[0].code", equalTo("yardstick-not-of-conduct"));
        officer.post(seen, "criminal-facts", fact("CLICKS", "1.5"))
                .statusCode(422)
                .body("violations[0].code", equalTo("pieces-are-whole"));

        var half = officer.carry(seen, "criminal-facts", fact("CLICKS", "60000"));
        assessment(half.seen())
                .body("reached", equalTo(false))
                .body("findings.find { it.yardstick == 'CLICKS' && it.condition == 'NONE' }.value", equalTo("60000"));
        var both = half.then("criminal-facts", fact("DOWNLOADS", "6000"));

        assessment(both.seen())
                .body("reached", equalTo(true))
                .body("findings.findAll { it.met }.condition", contains("HALF_OF_TWO", "HALF_OF_TWO"))
                .body("findings.findAll { it.met }.confirmed", contains(false, false))
                .body("alerts", hasSize(1));
        officer.read(seen, "criminal-facts").body("value", contains("60000", "6000"));
    }

    private static String fact(String yardstick, String value) {
        return "{'occurredOn':'2025-06-03','conduct':'REPRODUCES_WORKS','yardstick':'%s','value':%s,'source':'后台数据提取笔录'}"
                .formatted(yardstick, value);
    }
}

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
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PenaltyTest {

    private static final String NOTICE =
            "{'occurredOn':'2024-04-08','intended':{'kinds':['STOP','FINE','CONFISCATION_OF_GAINS'],"
                    + "'fine':%s,'confiscated':%s}}";

    private final CaseClient officer = CaseClient.officer("150102");

    @Test
    void theConditionsOfFilingAreCheckedAndTheInvestigatorsKept() {
        var received = officer.register("TM_INFRINGEMENT", "150102", "2024-03-01");

        officer.post(
                        received,
                        "acceptance",
                        "{'occurredOn':'2024-03-04','accepted':true,'filing':{'conditions':['PENALTY_DUE'],'investigators':['li','li']}}")
                .statusCode(422)
                .body("violations.pointer", hasItems("/filing/conditions", "/filing/investigators"));

        officer.carry(
                received,
                "acceptance",
                "{'occurredOn':'2024-03-04','accepted':true,'filing':{'conditions':['FIRST_EVIDENCE','PENALTY_DUE','JURISDICTION','WITHIN_TIME'],"
                        + "'investigators':['li','wang'],'infringedTo':'2024-02-20'}}");
        penalty(received)
                .body("investigators", contains("li", "wang"))
                .body("filingConditions", hasSize(4))
                .body("infringedTo", equalTo("2024-02-20"));
    }

    @Test
    void whatImposesNothingIsNeitherExecutedNorDunned() {
        var served = reviewed()
                .then("decision", "{'occurredOn':'2024-04-08','outcome':'NO_PENALTY'}")
                .then("service", "{'occurredOn':'2024-04-10'}");

        for (var act : new String[] {"execution", "dunning"}) {
            officer.post(served.seen(), act, "{'occurredOn':'2024-12-10'}")
                    .statusCode(422)
                    .body("bar", equalTo("NOTHING_ORDERED"))
                    .body("basis", containsString("第57条"));
        }
        served.then("closure", "{'occurredOn':'2024-04-12','result':'DECIDED'}")
                .answer()
                .body("state", equalTo("CLOSED"));
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
    void whoInvestigatedDoesNotReview() {
        var ended = officer.carry(
                        officer.register("TM_INFRINGEMENT", "150102", "2024-03-01"),
                        "acceptance",
                        "{'occurredOn':'2024-03-04','accepted':true,'filing':{'investigators':['reviewer.150102','wang']}}")
                .then("investigation-end", "{'occurredOn':'2024-03-20'}");

        officer.postAs("reviewer", ended.seen(), "review", "{'occurredOn':'2024-03-25'}")
                .statusCode(403)
                .body("code", equalTo("reviewer-investigated"))
                .body("detail", containsString("第58条"));

        ended.as("leader", "investigator-change", "{'occurredOn':'2024-03-25','investigators':['li','wang']}")
                .as("reviewer", "review", "{'occurredOn':'2024-03-25','result':'RETURNED'}")
                .answer()
                .body("state", equalTo("INVESTIGATING"));
    }

    @Test
    void theNoticeTellsWhetherAHearingMayBeAskedFor() {
        reviewed()
                .then("notice", NOTICE.formatted(yuan("99999.99"), yuan("500.00")))
                .answer()
                .body("state", equalTo("NOTIFIED"))
                .body("notice.answerDue", equalTo("2024-04-15"))
                .body("notice.hearing.mayBeAsked", equalTo(false))
                .body("notice.hearing.thresholds[0].confirmed", equalTo(false));

        var noticed = reviewed().then("notice", NOTICE.formatted(yuan("100000.00"), yuan("0.00")));
        noticed.answer().body("notice.hearing.mayBeAsked", equalTo(true));

        var asked = noticed.then("hearing-request", "{'occurredOn':'2024-04-10'}");
        officer.post(asked.seen(), "decision", decision("2024-04-20", "100000.00"))
                .statusCode(422)
                .body("bar", equalTo("HEARING_PENDING"))
                .body("detail", containsString("第63、64条"));
    }

    @Test
    void aHearingIsAskedForInTimeAndOnlyWhereThereIsARight() {
        var small = reviewed().then("notice", NOTICE.formatted(yuan("3000.00"), yuan("0.00")));
        officer.post(small.seen(), "hearing-request", "{'occurredOn':'2024-04-10'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("no-hearing-right"));

        var large = reviewed().then("notice", NOTICE.formatted(yuan("200000.00"), yuan("0.00")));
        officer.post(large.seen(), "hearing-request", "{'occurredOn':'2024-04-16'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("hearing-request-late"));
        officer.post(large.seen(), "hearing-withdrawal", "{'occurredOn':'2024-04-10'}")
                .statusCode(422)
                .body("code", equalTo("no-hearing-pending"))
                .body("title", equalTo("当事人没有要求听证"))
                .body("bar", equalTo("NO_HEARING_PENDING"));
    }

    @Test
    void aHearingThatWasAskedForIsOwedAfterALaterNoticeToo() {
        var again = reviewed()
                .then("notice", NOTICE.formatted(yuan("200000.00"), yuan("0.00")))
                .then("hearing-request", "{'occurredOn':'2024-04-10'}")
                .then("notice", NOTICE.replace("2024-04-08", "2024-04-12").formatted(yuan("1000.00"), yuan("0.00")));

        again.answer().body("notice.hearingRequestedOn", equalTo("2024-04-10"));
        officer.post(again.seen(), "decision", decision("2024-04-25", "1000.00"))
                .statusCode(422)
                .body("bar", equalTo("HEARING_PENDING"));
        again.then("hearing-withdrawal", "{'occurredOn':'2024-04-15'}")
                .then("decision", decision("2024-04-25", "1000.00"));
    }

    @Test
    void afterAHearingTheDecisionWaitsForLegalReviewAndDiscussion() {
        var heard = reviewed()
                .then("notice", NOTICE.formatted(yuan("200000.00"), yuan("0.00")))
                .then("hearing-request", "{'occurredOn':'2024-04-10'}")
                .then("hearing", "{'occurredOn':'2024-04-25','presidedBy':'zhao','notifiedOn':'2024-04-12'}");

        officer.postAs(
                        "leader",
                        heard.seen(),
                        "collective-discussion",
                        "{'occurredOn':'2024-04-26','participants':['a','b'],'opinion':'同意'}")
                .statusCode(422)
                .body("bar", equalTo("LEGAL_REVIEW_PENDING"));
        var returned = heard.as("reviewer", "legal-review", "{'occurredOn':'2024-04-26','result':'RETURNED'}");
        officer.post(returned.seen(), "decision", decision("2024-04-28", "150000.00"))
                .statusCode(422)
                .body("bar", equalTo("LEGAL_REVIEW_PENDING"));
        var passed = returned.as("reviewer", "legal-review", "{'occurredOn':'2024-04-28','result':'PASSED'}");
        officer.post(passed.seen(), "decision", decision("2024-04-28", "150000.00"))
                .statusCode(422)
                .body("bar", equalTo("DISCUSSION_PENDING"));
        passed.as(
                        "leader",
                        "collective-discussion",
                        "{'occurredOn':'2024-04-28','participants':['a','b'],'opinion':'同意'}")
                .then("decision", decision("2024-04-28", "150000.00"))
                .answer()
                .body("state", equalTo("DECIDED"));
        penalty(passed.seen()).body("reviewGrounds", contains("AFTER_HEARING"));
    }

    @Test
    void aHearingNoticedTooLateOrPresidedByAnInvestigatorIsRefused() {
        var noticed = reviewed().then("notice", NOTICE.formatted(yuan("200000.00"), yuan("0.00")));

        officer.post(
                        noticed.seen(),
                        "hearing",
                        "{'occurredOn':'2024-04-18','presidedBy':'li','notifiedOn':'2024-04-12'}")
                .statusCode(422)
                .body("violations.code", hasItems("presiding-investigated", "hearing-notice-too-short"));
    }

    @Test
    void noPenaltyBeforeThePartyHadItsSayNorHeavierThanNoticed() {
        var noticed = reviewed().then("notice", NOTICE.formatted(yuan("20000.00"), yuan("0.00")));

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
        var noticed = reviewed("GI_VIOLATION").then("notice", "{'occurredOn':'2024-04-08'}");

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
    void paymentsNeverExceedTheDebtAndTheCaseClosesWhenAllIsPaid() {
        var served = served("20000.00");
        officer.request()
                .get("/api/v1/cases/" + served.seen().id() + "/debt?on=2024-05-08")
                .then()
                .body("schedule[0].dueOn", equalTo("2024-05-06"))
                .body("surcharge.amount", equalTo("1200.00"))
                .body("owed.amount", equalTo("21200.00"))
                .body("explanation[0]", containsString("2 日"));

        officer.post(served.seen(), "payment", "{'occurredOn':'2024-05-06','fine':" + yuan("20000.01") + "}")
                .statusCode(422)
                .body("violations[0].code", equalTo("payment-exceeds-debt"));
        var half = served.then("payment", "{'occurredOn':'2024-05-06','fine':" + yuan("15000.00") + "}");
        officer.post(half.seen(), "closure", "{'occurredOn':'2024-05-06','result':'EXECUTED'}")
                .statusCode(422)
                .body("violations[0].detail", containsString("5000.00"));
        var late = half.then(
                "payment",
                "{'occurredOn':'2024-05-07','fine':" + yuan("5000.00") + ",'surcharge':" + yuan("50.00") + "}");
        late.as("leader", "remission", "{'occurredOn':'2024-05-08','amount':" + yuan("100.00") + ",'note':'履行完毕'}")
                .then("closure", "{'occurredOn':'2024-05-08','result':'EXECUTED'}")
                .then("archiving", "{'occurredOn':'2024-05-09'}")
                .answer()
                .body("state", equalTo("ARCHIVED"));
        officer.request()
                .get("/api/v1/cases/" + served.seen().id() + "/archive-volumes")
                .then()
                .body("main[5].papers.act", contains("PAYMENT", "PAYMENT"))
                .body("supplementary[0].papers.act", contains("RECEIPT"));
    }

    @Test
    void instalmentsAddUpAndMoveTheDueDays() {
        var served = served("20000.00");
        var plan = "{'occurredOn':'2024-04-25','instalments':[{'dueOn':'2024-06-01','amount':" + yuan("12000.00")
                + "},{'dueOn':'2024-07-01','amount':%s}]}";

        officer.postAs("leader", served.seen(), "deferral", plan.formatted(yuan("7000.00")))
                .statusCode(422)
                .body("violations[0].code", equalTo("instalments-add-up"));
        served.as("leader", "deferral", plan.formatted(yuan("8000.00")));

        officer.request()
                .get("/api/v1/cases/" + served.seen().id() + "/debt?on=2024-06-03")
                .then()
                .body("surcharge.amount", equalTo("720.00"))
                .body("schedule.dueOn", contains("2024-06-01", "2024-07-01"));
        officer.request()
                .get("/api/v1/cases/" + served.seen().id() + "/deadlines")
                .then()
                .body("find { it.rule == 'PEN-14' }.keptOn", equalTo("2024-04-25"));
    }

    @Test
    void theCourtIsAskedAfterTheRemediesAndNotTooLate() {
        var dunned = served("20000.00").then("dunning", "{'occurredOn':'2024-05-20'}");

        officer.post(dunned.seen(), "court-enforcement", "{'occurredOn':'2024-06-10'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("enforcement-too-early"));
        officer.post(dunned.seen(), "court-enforcement", "{'occurredOn':'2025-03-01'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("enforcement-too-late"));
        var remedy = dunned.then("remedy", "{'occurredOn':'2024-06-10'}");
        officer.post(remedy.seen(), "court-enforcement", "{'occurredOn':'2024-11-01'}")
                .statusCode(422)
                .body("bar", equalTo("REMEDY_PENDING"));
        var enforced = remedy.then("remedy-end", "{'occurredOn':'2024-09-10'}")
                .then("court-enforcement", "{'occurredOn':'2024-11-01'}");
        officer.post(enforced.seen(), "closure", "{'occurredOn':'2024-12-01','result':'EXECUTED'}")
                .statusCode(422);
        enforced.then("closure", "{'occurredOn':'2024-12-01','result':'ENFORCED'}")
                .answer()
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void nothingIsDunnedBeforeItIsDueOrWhenAllIsPaid() {
        var served = served("20000.00");

        officer.post(served.seen(), "dunning", "{'occurredOn':'2024-05-06'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("payment-not-yet-due"));
        var paid = served.then("payment", "{'occurredOn':'2024-05-06','fine':" + yuan("20000.00") + "}");
        officer.post(paid.seen(), "dunning", "{'occurredOn':'2024-05-20'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("nothing-owed"));
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

    @Test
    void whereTheOfficerAsksForLegalReviewTheDecisionWaitsForIt() {
        var demanded = reviewed()
                .then("legal-review-request", "{'occurredOn':'2024-03-26','grounds':['MAJOR_PUBLIC_INTEREST']}")
                .then("notice", NOTICE.formatted(yuan("3000.00"), yuan("0.00")));

        officer.post(demanded.seen(), "decision", decision("2024-04-20", "3000.00"))
                .statusCode(422)
                .body("bar", equalTo("LEGAL_REVIEW_PENDING"))
                .body("basis", containsString("第50条"));
        officer.request()
                .get("/api/v1/cases/" + demanded.seen().id() + "/allowed-acts")
                .then()
                .body("find { it.act == 'COLLECTIVE_DISCUSSION' }.allowed", equalTo(false));
    }

    @Test
    void servingNeedsItsProofAndAPublicNoticeItsThirtyDays() {
        var decided = decided("20000.00");
        var service = "{'occurredOn':'%s','delivery':{'method':'%s','recipient':'示例公司','proofs':['%s']%s}}";

        officer.post(decided.seen(), "service", service.formatted("2024-04-18", "HANDED_OVER", "RECORDING", ""))
                .statusCode(422)
                .body("violations[0].code", equalTo("delivery-proof-missing"));
        officer.post(
                        decided.seen(),
                        "service",
                        service.formatted("2024-05-10", "PUBLIC_NOTICE", "ANNOUNCEMENT", ",'sentOn':'2024-04-18'"))
                .statusCode(422)
                .body("violations[0].code", equalTo("public-notice-too-short"));
        var served = decided.then(
                "service", service.formatted("2024-05-20", "PUBLIC_NOTICE", "ANNOUNCEMENT", ",'sentOn':'2024-04-18'"));
        officer.request()
                .get("/api/v1/cases/" + served.seen().id() + "/deliveries")
                .then()
                .body("paper", contains("PENALTY_DECISION"))
                .body("method", contains("PUBLIC_NOTICE"));
    }

    private Carried reviewed() {
        return reviewed("TM_INFRINGEMENT");
    }

    private Carried reviewed(String kind) {
        return officer.carry(
                        officer.register(kind, "150102", "2024-03-01"),
                        "acceptance",
                        "{'occurredOn':'2024-03-04','accepted':true,'filing':{'investigators':['li','wang']}}")
                .then("investigation-end", "{'occurredOn':'2024-03-20'}")
                .as("reviewer", "review", "{'occurredOn':'2024-03-25'}");
    }

    private Carried decided(String fine) {
        return reviewed()
                .then("notice", NOTICE.formatted(yuan(fine), yuan("0.00")))
                .then("decision", decision("2024-04-16", fine));
    }

    private Carried served(String fine) {
        return decided(fine).then("service", "{'occurredOn':'2024-04-19'}");
    }

    private ValidatableResponse penalty(Seen seen) {
        return officer.request()
                .get("/api/v1/cases/" + seen.id() + "/penalty")
                .then()
                .statusCode(200);
    }

    private static String decision(String on, String fine) {
        return "{'occurredOn':'" + on + "','outcome':'PENALTY_IMPOSED','fine':" + yuan(fine) + "}";
    }

    private static String yuan(String amount) {
        return "{'amount':'" + amount + "','currency':'CNY'}";
    }
}

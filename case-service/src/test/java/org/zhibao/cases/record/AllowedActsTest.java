package org.zhibao.cases.record;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.testsupport.PostgresResource;

/** Each act says in the caller's language why it may or may not be done. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AllowedActsTest {

    private static final String EXPLAINED = "find { it.act == '%s' }.explanation";

    private final CaseClient officer = CaseClient.officer("150102");

    @Test
    void anAllowedActNamesItsBasisAndTheDeadlineThatItHasToMeet() {
        var received = officer.register("PATENT_INFRINGEMENT", "150102", "2025-06-02");

        acts(received, "zh-CN")
                .body("explanation", everyItem(matchesPattern("(?s).*\\p{IsHan}.*")))
                .body(
                        EXPLAINED.formatted("REFUSAL"),
                        equalTo("“不予立案/受理”现在可以办理（令81号第20条），但期限已于 2025-06-09 届满：立案审查（ADJ-01，"
                                + "专利纠纷行政裁决和调解办法（国家知识产权局令第81号） 第20条、第16条）。"))
                .body(EXPLAINED.formatted("STANDING"), equalTo("“请求人资格审查”现在可以办理（令81号第12条）。"));
        acts(received, "en")
                .body("explanation", everyItem(not(containsString("现在"))))
                .body(
                        EXPLAINED.formatted("REFUSAL"),
                        containsString("but its period ended on 2025-06-09: Acceptance (ADJ-01"));
    }

    @Test
    void aDeadlineThatIsStillRunningIsNamedUntilItIsKept() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        var received = officer.register("PATENT_INFRINGEMENT", "150102", today);
        var due = officer.read(received, "deadlines").extract().<String>path("find { it.rule == 'ADJ-01' }.due");

        acts(received, "zh-CN")
                .body(EXPLAINED.formatted("ACCEPTANCE"), equalTo("尚未审查请求人资格和其他受理条件，不得立案（令81号第12条）；可以不予立案。"));
        var shown = officer.shown(received, today);
        acts(shown.seen(), "zh-CN")
                .body(EXPLAINED.formatted("ACCEPTANCE"), containsString("应在 " + due + " 届满前办理：立案审查（ADJ-01"));
        var accepted = shown.then("acceptance", "{'occurredOn':'" + today + "','accepted':true}");
        acts(accepted.seen(), "zh-CN")
                .body(
                        EXPLAINED.formatted("SERVICE_OF_REQUEST"),
                        allOf(containsString("ADJ-02"), not(containsString("ADJ-01"))));
    }

    @Test
    void aBarredActIsExplainedAsItsRefusalWouldBe() {
        var received = officer.register("TM_INFRINGEMENT", "150102", "2024-03-01");

        acts(received, "zh-CN")
                .body(EXPLAINED.formatted("SERVICE"), equalTo("“送达”不能在“线索已接收”状态下办理（处罚程序规定第81条），只能在以下状态办理：已决定。"))
                .body(EXPLAINED.formatted("MERGER"), equalTo("“并案”应由以下角色办理：负责人（处罚程序规定第19条）。"))
                .body(EXPLAINED.formatted("HANDOVER_RETURN"), equalTo("案件没有向其他地区移送，没有可以确认的答复（处罚程序规定第14条）"));
        acts(received, "en").body(EXPLAINED.formatted("MERGER"), equalTo("“merger” is done by: leader (处罚程序规定第19条)."));
        officer.post(received, "service", "{'occurredOn':'2024-03-02'}")
                .statusCode(409)
                .body("detail", equalTo("“送达”不能在“线索已接收”状态下办理（处罚程序规定第81条），只能在以下状态办理：已决定。"));
    }

    private ValidatableResponse acts(Seen seen, String language) {
        return officer.request()
                .header("Accept-Language", language)
                .get("/api/v1/cases/" + seen.id() + "/allowed-acts")
                .then()
                .statusCode(200);
    }
}

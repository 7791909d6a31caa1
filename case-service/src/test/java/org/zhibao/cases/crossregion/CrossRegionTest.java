package org.zhibao.cases.crossregion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.kit.scope.CallerScope;
import org.zhibao.kit.scope.CallerScopes;
import org.zhibao.kit.testsupport.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CrossRegionTest {

    private static final String HOHHOT = "150123";
    private static final String BAOTOU = "150203";

    private final CaseClient sender = CaseClient.officer(HOHHOT);
    private final CaseClient receiver = CaseClient.officer(BAOTOU);
    private final CaseClient stranger = CaseClient.officer("150602");

    @Inject
    EntityManager entityManager;

    @Test
    void anotherOfficeIsAskedAndAnswersWithinFifteenWorkingDays() {
        var file = sender.register("TM_INFRINGEMENT", HOHHOT, "2023-05-08");
        var sent = sender.post(
                        file,
                        "assistance-letters",
                        "{'occurredOn':'2023-05-10','toRegion':'150203','subject':'核查进货','questions':'是否供货'}")
                .statusCode(201)
                .body("status", equalTo("SENT"));
        var path = "/api/v1/assistance-letters/" + sent.extract().path("id");

        receiver.request().get("/api/v1/cases/" + file.id()).then().statusCode(404);
        stranger.request().get(path).then().statusCode(404);
        step(sender, path, "receipt", "{'occurredOn':'2023-05-15'}")
                .statusCode(403)
                .body("code", equalTo("other-side"));
        step(receiver, path, "answer", "{'occurredOn':'2023-05-15','answer':'是'}")
                .statusCode(409)
                .body("code", equalTo("step-not-possible"))
                .body("state", equalTo("SENT"))
                .body("detail", equalTo("在“已发出”状态下不能办理该步骤。"));
        step(receiver, path, "receipt", "{'occurredOn':'2023-05-15'}")
                .statusCode(200)
                .body("due", equalTo("2023-06-05"));
        step(receiver, path, "delay", "{'occurredOn':'2023-06-06','due':'2023-06-20','reason':'待查'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("delay-after-expiry"));
        step(receiver, path, "delay", "{'occurredOn':'2023-06-05','due':'2023-06-20','reason':'待查'}")
                .statusCode(200)
                .body("due", equalTo("2023-06-20"));
        step(receiver, path, "answer", "{'occurredOn':'2023-06-19','answer':'供货两批','documentNumber':'复1号'}")
                .statusCode(200)
                .body("late", equalTo(false));
        sender.request()
                .get("/api/v1/assistance-letters?side=SENT&caseId=" + file.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].answer", equalTo("供货两批"));
        receiver.request()
                .get("/api/v1/assistance-letters?side=SENT")
                .then()
                .body("items.about.caseId", not(hasItem(file.id())));
        sender.carry(sender.now(file), "assistance-answer", "{'occurredOn':'2023-06-20'}");
    }

    /** As every list: in parts, from either end, counted, in lines. */
    @Test
    void lettersArePagedCountedAndExported() {
        var file = sender.register("TM_INFRINGEMENT", HOHHOT, "2023-05-08");
        var sent = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            sent.addFirst(sender.post(
                            sender.now(file),
                            "assistance-letters",
                            "{'occurredOn':'2023-05-10','toRegion':'150203','subject':'核查','questions':'是否供货'}")
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        var list = "/api/v1/assistance-letters?caseId=" + file.id();

        var first = sender.request()
                .get(list + "&limit=2&count=exact")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items.id", equalTo(sent.subList(0, 2)))
                .body("total", equalTo(3))
                .extract();
        sender.request()
                .get(list + "&limit=2&cursor=" + first.path("next"))
                .then()
                .body("items.id", equalTo(sent.subList(2, 3)))
                .body("next", nullValue());
        sender.request().get(list + "&sort=id").then().body("items.id", equalTo(sent.reversed()));
        sender.request().get(list + "&sort=subject").then().statusCode(400);
        sender.request()
                .get("/api/v1/handovers?cursor=" + first.path("next"))
                .then()
                .statusCode(400);

        var items = sender.request().get(list).<List<Map<String, Object>>>path("items");
        var lines = sender.request()
                .accept("application/x-ndjson")
                .get(list)
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(JsonPath.from(lines.get(i)).<String, Object>getMap("")).isEqualTo(items.get(i));
        }
        assertThat(stranger.request().accept("application/x-ndjson").get(list).asString())
                .isEmpty();
    }

    @Test
    void anAcceptedCaseBecomesTheReceivingOfficesOwn() {
        var file = sender.register("TM_INFRINGEMENT", HOHHOT, "2023-05-08");
        var path = offered(file);

        receiver.request()
                .get("/api/v1/handovers?side=RECEIVED&status=OFFERED")
                .then()
                .body("items.about.caseId", hasItem(file.id()));
        receiver.request().get(path).then().body("offered.parties[0].name", equalTo("示例公司"));
        receiver.request().get("/api/v1/cases/" + file.id()).then().statusCode(404);
        stranger.request().get(path).then().statusCode(404);
        sender.post(sender.now(file), "other-transfer", "{'occurredOn':'2023-05-12'}")
                .statusCode(422)
                .body("code", equalTo("handover-pending"));
        step(sender, path, "acceptance", "{'occurredOn':'2023-05-15'}")
                .statusCode(403)
                .body("code", equalTo("other-side"));
        conclude(file, path).statusCode(409).body("code", equalTo("step-not-possible"));

        var accepted = step(receiver, path, "acceptance", "{'occurredOn':'2023-05-15'}")
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .extract();

        var matter = sender.request().get("/api/v1/cases/" + file.id()).<String>path("matterId");
        receiver.request()
                .get("/api/v1/cases/" + accepted.path("acceptedCaseId"))
                .then()
                .statusCode(200)
                .body("matterId", equalTo(matter))
                .body("channel", equalTo("OTHER_REGION"))
                .body("region", equalTo(BAOTOU))
                .body("receivedOn", equalTo("2023-05-15"))
                .body("parties[0].name", equalTo("示例公司"));
        sender.request()
                .get("/api/v1/cases/" + accepted.path("acceptedCaseId"))
                .then()
                .statusCode(404);
        conclude(file, path).statusCode(200).body("state", equalTo("TRANSFERRED_OTHER"));
        conclude(file, path)
                .statusCode(409)
                .body("code", equalTo("step-not-possible"))
                .body("detail", equalTo("在“已了结”状态下不能办理该步骤。"));
        step(receiver, path, "acceptance", "{'occurredOn':'2023-05-15'}")
                .statusCode(409)
                .body("code", equalTo("step-not-possible"))
                .body("detail", equalTo("在“已接收”状态下不能办理该步骤。"));
    }

    @Test
    void aReturnedCaseGoesOnAndMayBeOfferedAgain() {
        var file = sender.register("TM_INFRINGEMENT", HOHHOT, "2023-05-08");
        returnOf(file).body("allowed", equalTo(false)).body("reason", equalTo("NO_HANDOVER_PENDING"));
        var path = offered(file);
        returnOf(file).body("allowed", equalTo(true));
        sender.post(sender.now(file), "handovers", offer("150602"))
                .statusCode(422)
                .body("code", equalTo("handover-pending"));

        step(receiver, path, "return", "{'occurredOn':'2023-05-15','reason':'无管辖权'}")
                .statusCode(200);

        conclude(file, path).statusCode(200).body("state", equalTo("LEAD_RECEIVED"));
        sender.read(file, "steps")
                .body("act", equalTo(java.util.List.of("HANDOVER_OFFER", "HANDOVER_RETURN")))
                .body("note[1]", equalTo("无管辖权"));
        sender.post(sender.now(file), "handovers", offer("150602").replace("05-10", "05-17"))
                .statusCode(201);
    }

    @Test
    void theirCommonSuperiorDesignatesWhenTwoOfficesDoNotAgree() {
        var file = sender.register("TM_INFRINGEMENT", HOHHOT, "2023-05-08");
        var raised = sender.post(
                        file,
                        "jurisdiction-disputes",
                        "{'occurredOn':'2023-05-10','otherRegion':'150203','note':'均已立案'}")
                .statusCode(201)
                .body("superiorRegion", equalTo("150000"))
                .body("consultationDue", equalTo("2023-05-19"));
        var path = "/api/v1/jurisdiction-disputes/" + raised.extract().path("id");
        var superior = CaseClient.of("leader", "150000");

        stranger.request().get(path).then().statusCode(404);
        step(receiver, path, "agreement", "{'occurredOn':'2023-05-12','region':'150602'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("region-no-side"));
        step(receiver, path, "referral", "{'occurredOn':'2023-05-18'}").statusCode(200);
        receiver.request()
                .header("Accept-Language", "en")
                .header("If-Match", String.valueOf(receiver.request().get(path).header("ETag")))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"occurredOn\":\"2023-05-18\"}")
                .post(path + "/referral")
                .then()
                .statusCode(409)
                .body("detail", equalTo("The step is not possible in the state “referred”."));
        step(receiver, path, "receipt", "{'occurredOn':'2023-05-19'}").statusCode(403);
        step(superior, path, "receipt", "{'occurredOn':'2023-05-22'}")
                .statusCode(200)
                .body("designationDue", equalTo("2023-05-31"));
        step(superior, path, "designation", "{'occurredOn':'2023-05-25','region':'110101'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("region-not-below"));
        step(superior, path, "designation", "{'occurredOn':'2023-05-25','region':'150203'}")
                .statusCode(200)
                .body("status", equalTo("DESIGNATED"))
                .body("competentRegion", equalTo(BAOTOU));
        sender.carry(sender.now(file), "jurisdiction-settlement", "{'occurredOn':'2023-05-26'}");
    }

    @Test
    void theFourCitiesSeeWhatTheyHandleTogether() {
        var file = sender.register("TM_INFRINGEMENT", HOHHOT, "2023-05-08");
        var theirs = receiver.register("TM_INFRINGEMENT", BAOTOU, "2023-05-08");
        sender.post(file, "joint-handlings", "{'occurredOn':'2023-05-10','group':'X','purpose':'溯源'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("group-unknown"));
        var opened = sender.post(
                        sender.now(file),
                        "joint-handlings",
                        "{'occurredOn':'2023-05-10','group':'HU_BAO_E_WU','purpose':'溯源'}")
                .statusCode(201)
                .body("members", equalTo(java.util.List.of("150100", "150200", "150600", "150900")));
        var path = "/api/v1/joint-handlings/" + opened.extract().path("id");

        step(receiver, path, "cases", "{'occurredOn':'2023-05-11','caseId':'" + theirs.id() + "'}")
                .statusCode(200);
        step(receiver, path, "cases", "{'occurredOn':'2023-05-11','caseId':'" + theirs.id() + "'}")
                .statusCode(409)
                .body("code", equalTo("already-exists"));
        step(receiver, path, "cases", "{'occurredOn':'2023-05-11','caseId':'" + file.id() + "'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("merger-unknown"));

        stranger.request()
                .get("/api/v1/joint-handlings?group=HU_BAO_E_WU")
                .then()
                .body("items.find { it.caseId == '" + file.id() + "' }.cases[0].caseId", equalTo(theirs.id()));
        CaseClient.officer("150402").request().get(path).then().statusCode(404);
        stranger.request().get("/api/v1/cases/" + file.id()).then().statusCode(404);
        step(receiver, path, "closure", "{'occurredOn':'2023-06-01'}").statusCode(403);
        step(sender, path, "closure", "{'occurredOn':'2023-06-01'}")
                .statusCode(200)
                .body("closedOn", equalTo("2023-06-01"));
        step(receiver, path, "cases", "{'occurredOn':'2023-06-02','caseId':'" + theirs.id() + "'}")
                .statusCode(409)
                .body("code", equalTo("step-not-possible"))
                .body("detail", equalTo("在“已结束”状态下不能办理该步骤。"));
    }

    @Test
    void theDatabaseItselfKeepsTheSidesApart() {
        var file = sender.register("TM_INFRINGEMENT", HOHHOT, "2023-05-08");
        var id = UUID.fromString(offered(file).replaceAll(".*/", ""));

        assertThat(changed(BAOTOU, "update case_handover set answer_reason = 'x' where id = :id", id))
                .isEqualTo(1);
        assertThat(changed("150602", "update case_handover set answer_reason = 'x' where id = :id", id))
                .isZero();
        assertThatThrownBy(() -> changed(BAOTOU, "update case_handover set to_region = '150602' where id = :id", id))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> changed(BAOTOU, "update case_handover set content = '{}' where id = :id", id))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> changed(
                        BAOTOU,
                        "insert into case_handover select gen_random_uuid(), version, gen_random_uuid(), from_region, to_region,"
                                + " case_number, case_kind, case_title, matter_id, content, reason, offered_on, offered_by,"
                                + " status from case_handover where id = :id",
                        id))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aPlaceThatIsNoneOrTheOwnIsRefused() {
        var file = sender.register("TM_INFRINGEMENT", HOHHOT, "2023-05-08");

        sender.post(file, "handovers", offer("159999"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/toRegion"));
        sender.post(file, "handovers", offer(HOHHOT)).statusCode(422).body("violations[0].code", equalTo("region-own"));
        sender.request()
                .body(offer(BAOTOU).replace('\'', '"'))
                .post("/api/v1/cases/" + file.id() + "/handovers")
                .then()
                .statusCode(428);
    }

    private int changed(String region, String sql, UUID id) {
        var scope = CallerScope.of("test", "test", Set.of("officer"), region, null);
        return CallerScopes.callAs(
                scope,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> entityManager
                                .createNativeQuery(sql)
                                .setParameter("id", id)
                                .executeUpdate()));
    }

    private String offered(Seen file) {
        return "/api/v1/handovers/"
                + sender.post(file, "handovers", offer(BAOTOU))
                        .statusCode(201)
                        .body("status", equalTo("OFFERED"))
                        .extract()
                        .path("id");
    }

    private static String offer(String toRegion) {
        return "{'occurredOn':'2023-05-10','toRegion':'" + toRegion + "','reason':'违法行为发生地'}";
    }

    private ValidatableResponse conclude(Seen file, String handover) {
        return sender.post(
                sender.now(file),
                "handover-conclusion",
                "{'occurredOn':'2023-05-16','handoverId':'" + handover.replaceAll(".*/", "") + "'}");
    }

    /** What allowed-acts says of the act with which an answer is noted. */
    private ValidatableResponse returnOf(Seen file) {
        return sender.read(file, "allowed-acts").rootPath("find { it.act == 'HANDOVER_RETURN' }");
    }

    private static ValidatableResponse step(CaseClient who, String path, String step, String body) {
        return who.request()
                .header("If-Match", String.valueOf(who.request().get(path).header("ETag")))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body.replace('\'', '"'))
                .post(path + "/" + step)
                .then();
    }
}

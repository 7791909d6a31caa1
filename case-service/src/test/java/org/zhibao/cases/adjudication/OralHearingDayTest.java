package org.zhibao.cases.adjudication;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestPostgres;

/** An oral hearing is neither held nor written down before the day that the parties were told (令81号 art. 26, 27). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OralHearingDayTest {

    private static final String SCHEDULE = "{'occurredOn':'2025-06-16','heldOn':'2025-06-23','place':'第一审理庭'}";

    private final CaseClient officer = CaseClient.officer("150102");

    @Test
    void aHearingIsNotHeldBeforeItsDay() {
        var scheduled = served().then("oral-hearing-schedule", SCHEDULE);

        refused(scheduled, "oral-hearing", "{'occurredOn':'2025-06-20'}");
        scheduled.then("oral-hearing", "{'occurredOn':'2025-06-23'}");
    }

    /** A hearing that was put on record too early before this was refused. */
    @Test
    void minutesAreNotKeptBeforeItsDay() {
        var scheduled = served().then("oral-hearing-schedule", SCHEDULE);
        moveHearing(scheduled, "2025-06-17");
        var held = scheduled.then("oral-hearing", "{'occurredOn':'2025-06-17'}");
        moveHearing(held, "2025-06-23");

        refused(held, "oral-hearing-minutes", "{'occurredOn':'2025-06-18','present':['请求人']}");
        held.then("oral-hearing-minutes", "{'occurredOn':'2025-06-23','present':['请求人']}");
    }

    private static void moveHearing(Carried scheduled, String day) {
        TestPostgres.execute("update adjudication_record set hearing_on = '%s' where case_id = '%s'"
                .formatted(day, scheduled.seen().id()));
    }

    private void refused(Carried scheduled, String act, String body) {
        officer.post(scheduled.seen(), act, body)
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/occurredOn"))
                .body("violations[0].code", equalTo("oral-hearing-before-its-day"))
                .body("violations[0].detail", allOf(containsString("2025-06-23"), containsString("令81号第26、27条")));
    }

    private Carried served() {
        return officer.shown(officer.register("PATENT_INFRINGEMENT", "150102", "2025-06-02"), "2025-06-03")
                .then("acceptance", "{'occurredOn':'2025-06-04','accepted':true}")
                .then("service-of-request", "{'occurredOn':'2025-06-06'}");
    }
}

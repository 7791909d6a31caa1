package org.zhibao.cases.adjudication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient.Carried;
import org.zhibao.kit.testsupport.PostgresResource;

/** What becomes of an adjudication after its service: the suit against it, and its enforcement. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AdjudicationEnforcementTest extends AdjudicationFixture {

    @Test
    void whatACourtRevokedDoesNotEnterIntoForceAndIsClosed() {
        var sued = served().then("suit", "{'occurredOn':'2025-07-01'}");

        officer.post(sued.seen(), "closure", "{'occurredOn':'2025-09-02','result':'REVOKED'}")
                .statusCode(422)
                .body("bar", equalTo("NO_DECISION_ANNULLED"));
        var revoked = sued.then("remedy-end", "{'occurredOn':'2025-09-01','result':'REVOKED'}");
        officer.post(revoked.seen(), "entry-into-force", "{'occurredOn':'2025-09-02'}")
                .statusCode(422)
                .body("bar", equalTo("DECISION_ANNULLED"))
                .body("basis", containsString("行政诉讼法第70、75条"));
        revoked.then("closure", "{'occurredOn':'2025-09-02','result':'REVOKED'}")
                .answer()
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void whatACourtUpheldEntersIntoForceAndEndsWhenItIsRevokedAfterAll() {
        var inForce = served().then("suit", "{'occurredOn':'2025-07-01'}")
                .then("remedy-end", "{'occurredOn':'2025-09-01','result':'UPHELD'}")
                .then("entry-into-force", "{'occurredOn':'2025-09-02'}");
        inForce.read("deadlines").body("find { it.rule == 'ADJ-09' }.startedOn", equalTo("2025-09-02"));

        var revoked = inForce.then("dunning", "{'occurredOn':'2025-09-08'}")
                .then("decision-annulment", "{'occurredOn':'2025-09-10','result':'REVOKED'}");
        revoked.read("deadlines")
                .body("find { it.rule == 'ADJ-12' }.keptOn", equalTo("2025-09-10"))
                .body("rule", not(hasItem("ADJ-09")));
        officer.post(revoked.seen(), "court-enforcement", "{'occurredOn':'2025-10-09'}")
                .statusCode(422)
                .body("bar", equalTo("DECISION_ANNULLED"));
    }

    /** 2025-07-09 is the last day for a suit, so ADJ-09 ends on 2025-10-09; ten working days from 2025-07-15 on are over on 29 July. */
    @Test
    void theCourtIsAskedAfterTheDunningAndItsTenWorkingDays() {
        var inForce = served().then("entry-into-force", "{'occurredOn':'2025-07-14'}");

        officer.post(inForce.seen(), "court-enforcement", "{'occurredOn':'2025-07-15'}")
                .statusCode(409)
                .body("code", equalTo("wrong-state"))
                .body("detail", containsString("行政强制法第53、54条"));
        var dunned = inForce.then("dunning", "{'occurredOn':'2025-07-15'}");
        dunned.read("deadlines").body("find { it.rule == 'ADJ-12' }.due", equalTo("2025-07-29"));
        officer.post(dunned.seen(), "court-enforcement", "{'occurredOn':'2025-07-29'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("enforcement-too-early"))
                .body("violations[0].detail", containsString("2025-07-30"));
        officer.post(dunned.seen(), "court-enforcement", "{'occurredOn':'2025-10-10'}")
                .statusCode(422)
                .body("violations[0].code", equalTo("enforcement-too-late"))
                .body("violations[0].detail", containsString("2025-10-09"));

        var told = dunned.then("platform-notice", "{'occurredOn':'2025-07-29'}");
        told.answer().body("state", equalTo("DUNNED"));
        var asked = told.then("court-enforcement", "{'occurredOn':'2025-07-30'}");
        asked.answer().body("state", equalTo("COURT_ENFORCEMENT"));
        asked.read("deadlines")
                .body("find { it.rule == 'ADJ-12' }.keptOn", equalTo("2025-07-30"))
                .body("find { it.rule == 'ADJ-09' }.keptOn", equalTo("2025-07-30"));
    }

    @Test
    void whoObeysTheDunningIsNotEnforcedAgainst() {
        served().then("entry-into-force", "{'occurredOn':'2025-07-14'}")
                .then("dunning", "{'occurredOn':'2025-07-15'}")
                .then("closure", "{'occurredOn':'2025-07-18','result':'EXECUTED'}")
                .answer()
                .body("state", equalTo("CLOSED"));
    }

    private Carried served() {
        return empanelled()
                .then("service-of-request", "{'occurredOn':'2025-06-06'}")
                .then("deliberation", VOTES.formatted("2025-06-20", "cai", ",'opinion':'不同'"))
                .then("decision", "{'occurredOn':'2025-06-23','outcome':'INFRINGEMENT_ESTABLISHED'}")
                .then("service", "{'occurredOn':'2025-06-24'}");
    }
}

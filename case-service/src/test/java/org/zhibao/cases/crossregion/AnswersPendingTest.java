package org.zhibao.cases.crossregion;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.cases.testsupport.Migrations;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestPostgres;

/** What was not asked cannot be answered. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AnswersPendingTest {

    private final CaseClient sender = CaseClient.officer("150102");

    @Test
    void anAnswerNeedsARequestForAssistanceAndEachIsAnsweredOnce() {
        var file = sender.register("TM_INFRINGEMENT", "150102", "2023-05-08");

        refused(file, "assistance-answer", "ASSISTANCE_ANSWER", "NO_ASSISTANCE_PENDING", "第45条");
        request(file, "150203");
        request(file, "150602");
        sender.carry(sender.now(file), "assistance-answer", "{'occurredOn':'2023-05-20'}");
        sender.carry(sender.now(file), "assistance-answer", "{'occurredOn':'2023-05-20'}");
        refused(file, "assistance-answer", "ASSISTANCE_ANSWER", "NO_ASSISTANCE_PENDING", "第45条");
    }

    @Test
    void aSettlementNeedsADispute() {
        var file = sender.register("TM_INFRINGEMENT", "150102", "2023-05-08");

        refused(file, "jurisdiction-settlement", "JURISDICTION_SETTLEMENT", "NO_DISPUTE_PENDING", "第13、16条");
        sender.post(sender.now(file), "jurisdiction-disputes", "{'occurredOn':'2023-05-10','otherRegion':'150203'}")
                .statusCode(201);
        sender.carry(sender.now(file), "jurisdiction-settlement", "{'occurredOn':'2023-05-20'}");
        refused(file, "jurisdiction-settlement", "JURISDICTION_SETTLEMENT", "NO_DISPUTE_PENDING", "第13、16条");
    }

    @Test
    void aCaseFromBeforeThatWaitsForAnAnswerGetsItsBar() throws IOException {
        var file = sender.register("TM_INFRINGEMENT", "150102", "2023-05-08");
        request(file, "150203");
        sender.post(sender.now(file), "jurisdiction-disputes", "{'occurredOn':'2023-05-10','otherRegion':'150203'}")
                .statusCode(201);
        TestPostgres.execute("update case_file set bars = 'NO_NAMED_INFORMER' where id = '" + file.id() + "'");

        Migrations.repeat("V1070__answers_pending.sql");

        sender.carry(sender.now(file), "assistance-answer", "{'occurredOn':'2023-05-20'}");
        sender.carry(sender.now(file), "jurisdiction-settlement", "{'occurredOn':'2023-05-20'}");
    }

    private void request(Seen file, String region) {
        sender.post(
                        sender.now(file),
                        "assistance-letters",
                        "{'occurredOn':'2023-05-10','toRegion':'" + region + "','subject':'协查','questions':'供货情况'}")
                .statusCode(201);
    }

    private void refused(Seen file, String path, String act, String bar, String article) {
        sender.post(sender.now(file), path, "{'occurredOn':'2023-05-20'}")
                .statusCode(422)
                .body("bar", equalTo(bar))
                .body("detail", containsString(article));
        sender.read(file, "allowed-acts")
                .body("find { it.act == '" + act + "' }.allowed", equalTo(false))
                .body("find { it.act == '" + act + "' }.reason", equalTo(bar));
    }
}

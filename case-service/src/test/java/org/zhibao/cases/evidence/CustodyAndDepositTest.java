package org.zhibao.cases.evidence;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.TimeStampAuthority;
import org.zhibao.kit.testsupport.PostgresResource;

/** Who holds a piece of evidence, and where its digest is deposited. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TimeStampAuthority.class)
class CustodyAndDepositTest extends EvidenceFixture {

    @Test
    void theChainOfCustodyHasNoGap() {
        var seen = aCase();
        var created = officer.post(seen, "evidence", METADATA).statusCode(201);
        var act = "evidence/" + created.extract().path("id") + "/custody";

        officer.post(
                        after(seen, created),
                        act,
                        "{'occurredOn':'2023-03-11','from':'赵某','to':'张某','place':'库房','purpose':'保管'}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/from"))
                .body("violations[0].code", equalTo("custody-broken"));
        var handed = officer.post(
                        after(seen, created),
                        act,
                        "{'occurredOn':'2023-03-11','from':'王某','to':'库管张某','place':'物证保管室','purpose':'保管'}")
                .statusCode(201)
                .body("holder", equalTo("库管张某"));
        officer.post(
                        after(seen, handed),
                        act,
                        "{'occurredOn':'2023-03-12','from':'库管张某','to':'鉴定机构','place':'物证保管室','purpose':'送检'}")
                .statusCode(201)
                .body("custody.to", equalTo(List.of("库管张某", "鉴定机构")));
        officer.read(seen, "steps").body("act", equalTo(List.of("EVIDENCE", "EVIDENCE_CUSTODY", "EVIDENCE_CUSTODY")));
    }

    @Test
    void aDepositMustHoldTheDigestOfTheFile() throws Exception {
        var content = png(2_000);
        var seen = aCase();
        var created = upload(seen, "a.png", content, "image/png").statusCode(201);
        var act = "evidence/" + created.extract().path("id") + "/deposits";
        var receipt = "{'occurredOn':'2023-03-11','platform':'BAOZHENG_CHAIN','depositNumber':'BZ-1','algorithm':'SM3',"
                + "'digest':'%s','depositedAt':'2023-03-10T09:00:00+08:00','receipt':'区块 1024'}";

        officer.post(after(seen, created), act, receipt.formatted("0".repeat(64)))
                .statusCode(422)
                .body("violations[0].code", equalTo("deposit-digest-differs"));
        officer.post(after(seen, created), act, receipt.formatted(hex("SM3", content)))
                .statusCode(201)
                .body("deposits[0].platform", equalTo("BAOZHENG_CHAIN"))
                .body("deposits[0].depositedAt", equalTo("2023-03-10T01:00:00Z"));
    }
}

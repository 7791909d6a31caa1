package org.zhibao.pledge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.Caller;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.pledge.testsupport.Callers;
import org.zhibao.pledge.testsupport.Contract;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SubmissionTest {

    private final String org = Contract.freshBank();
    private final Caller bank = Callers.bank(org);

    @Test
    void everyBrokenFieldIsNamedAtOnce() {
        var patent = Contract.freshPatent();
        var body = Contract.inFavourOf("91150100MA0000007X")
                .in("159999")
                .claim("0.00")
                .until("2023-03-06")
                .patents(patent, "202310000001.4", patent.replace(".", "").replaceFirst("^", "ZL"))
                .body();

        bank.post(body)
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/region",
                                "/pledgee/identifier",
                                "/securedClaim",
                                "/debtTermTo",
                                "/rights/1/number",
                                "/rights/2/number"))
                .body("violations.code", hasItems("claim-not-positive", "right-twice", "patent.check-digit"));
        bank.post(Contract.inFavourOf(org).on("2999-01-01").body())
                .statusCode(422)
                .body("violations[0].code", equalTo("date-in-future"));
        bank.post(Contract.inFavourOf(org).body().replace("'channel':'ONLINE',", ""))
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/channel"));
        bank.post(Contract.inFavourOf(org).body().replace("'channel'", "'chanel'"))
                .statusCode(400);
    }

    @Test
    void aReferenceIsTakenOncePerPledgeeAndFindsItsPledge() {
        var first = bank.create(Contract.inFavourOf(org).reference("SL-1").body());
        var other = Contract.freshBank();

        bank.post(Contract.inFavourOf(org).reference("SL-1").body())
                .statusCode(409)
                .body("code", equalTo("reference-used"))
                .body("id", equalTo(first.id()));
        Callers.bank(other).create(Contract.inFavourOf(other).reference("SL-1").body());
        bank.get("?externalReference=SL-1").body("items.id", contains(first.id()));
    }

    @Test
    void repeatingACallAnswersTheSameAndAnotherBodyUnderItsKeyIsRefused() {
        var key = UUID.randomUUID().toString();
        var body = Contract.inFavourOf(org).body().replace('\'', '"');

        var first = bank.request().header("Idempotency-Key", key).body(body).post(Callers.PATH);
        var second = bank.request().header("Idempotency-Key", key).body(body).post(Callers.PATH);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.path("id").toString()).isEqualTo(first.path("id"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
        bank.request()
                .header("Idempotency-Key", key)
                .body(body.replace("1200000.00", "1300000.00"))
                .post(Callers.PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        bank.get("?count=exact").body("total", equalTo(1));
    }
}

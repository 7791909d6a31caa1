package org.zhibao.pledge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibao.kit.testsupport.Caller;
import org.zhibao.kit.testsupport.Caller.Journey;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestTokens;
import org.zhibao.pledge.testsupport.Callers;
import org.zhibao.pledge.testsupport.Contract;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PledgeScopeTest {

    private final String orgA = Contract.freshBank();
    private final String orgB = Contract.freshBank();
    private final Caller bankA = Callers.bank(orgA);
    private final Caller bankB = Callers.bank(orgB);

    private String patentOfB = "";
    private Journey ofA;
    private Journey ofB;

    @BeforeEach
    void eachBankHasAPledge() {
        patentOfB = Contract.freshPatent();
        ofA = bankA.create(Contract.inFavourOf(orgA).body());
        ofB = bankB.create(Contract.inFavourOf(orgB)
                .in("150203")
                .patents(patentOfB)
                .reference("B-1")
                .body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/steps", "/ledger", "/allowed-acts"})
    void anotherBanksPledgeIsNotFound(String below) {
        bankB.get("/" + ofB.id() + below).statusCode(200);

        bankA.get("/" + ofB.id() + below).statusCode(404);
    }

    @Test
    void aListShowsABankItsOwn() {
        bankA.get("?limit=500&count=exact").body("items.id", contains(ofA.id())).body("total", equalTo(1));
        bankB.get("?limit=500&count=exact").body("items.id", contains(ofB.id())).body("total", equalTo(1));
    }

    @Test
    void noFilterFindsAnotherBanksPledge() {
        Stream.of(
                        "?q=150203",
                        "?externalReference=B-1",
                        "?pledgee=" + orgB,
                        "?rightNumber=" + patentOfB,
                        "?region=150203",
                        "?number=" + ofB.seen().extract().<String>path("number"))
                .forEach(filter -> {
                    bankB.get(filter).statusCode(200).body("items.id", contains(ofB.id()));
                    bankA.get(filter).statusCode(200).body("items", hasSize(0));
                });
    }

    @Test
    void countsAndExportsStayWithinTheScope() {
        bankA.get("/counts?groupBy=state").body("SUBMITTED", equalTo(1));
        bankA.get("/counts?groupBy=region").body("keySet()", contains("150102"));

        var csv = bankA.request().accept("text/csv").get(Callers.PATH).asString();

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(ofA.id()).doesNotContain(ofB.id());
        var lines = bankA.request()
                .accept("application/x-ndjson")
                .get(Callers.PATH + "?sort=submittedOn")
                .asString();
        assertThat(lines.lines()).hasSize(1);
        assertThat(lines).contains(ofA.id()).doesNotContain(ofB.id());
        bankA.get("?count=estimate").body("totalIsEstimate", equalTo(true));
        bankA.get("?sort=pledgor").statusCode(400).body("violations[0].pointer", equalTo("?sort"));
    }

    @Test
    void aBankPostsAndCorrectsItsOwnOnly() {
        bankA.post(Contract.inFavourOf(orgB).body()).statusCode(403).body("code", equalTo("outside-scope"));
        ofB.as(Callers.registrar("150200"))
                .act("correction-request", "{'occurredOn':'2023-03-08'}")
                .as(bankA)
                .attempt("correction", "{'occurredOn':'2023-03-09'}")
                .statusCode(404);
        ofA.attempt("registration", "{'occurredOn':'2023-03-08','registrationNumber':'Y-own'}")
                .statusCode(403)
                .body("code", equalTo("wrong-role"));
    }

    @Test
    void aBankWithoutAnOrganisationSeesNothing() {
        var nobody = new Caller(TestTokens.of("lost").roles("bank").region("150000"), Callers.PATH);

        nobody.get("?count=exact").body("total", equalTo(0));
        nobody.get("/" + ofA.id()).statusCode(404);
        nobody.post(Contract.inFavourOf(orgA).body()).statusCode(403);
    }

    @Test
    void aRegistrarSeesEveryBankOfTheOwnRegion() {
        var hohhot = Callers.registrar("150100");

        hohhot.get("/" + ofA.id()).statusCode(200);
        hohhot.get("/" + ofB.id()).statusCode(404);
        hohhot.get("?limit=500").body("items.id", hasItem(ofA.id())).body("items.id", not(hasItem(ofB.id())));
        Callers.registrar("150000")
                .get("?limit=500")
                .body("items.id", hasItem(ofA.id()))
                .body("items.id", hasItem(ofB.id()));
        Callers.registrar("150203").get("/" + ofA.id()).statusCode(404);
    }

    @Test
    void otherRolesPostNothingAndStrangersReadNothing() {
        Caller.of("officer", "150100", Callers.PATH)
                .post(Contract.inFavourOf(orgA).body())
                .statusCode(403);
        given().get(Callers.PATH).then().statusCode(401);
        given().header(
                        "Authorization",
                        TestTokens.of("old")
                                .roles("bank")
                                .region("150000")
                                .org(orgA)
                                .expired()
                                .bearer())
                .get(Callers.PATH)
                .then()
                .statusCode(401);
    }
}

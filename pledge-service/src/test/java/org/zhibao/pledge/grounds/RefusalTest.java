package org.zhibao.pledge.grounds;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.testsupport.Caller;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.pledge.testsupport.Callers;
import org.zhibao.pledge.testsupport.Contract;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RefusalTest {

    private final String org = Contract.freshBank();
    private final Caller bank = Callers.bank(org);
    private final Caller registrar = Callers.registrar("150100");

    @Test
    void aRefusalNamesGroundsThatTheLawKnowsOnTheDay() {
        var submitted = bank.create(Contract.inFavourOf(org).body()).as(registrar);

        submitted
                .attempt("refusal", "{'occurredOn':'2023-03-08','grounds':['NAME_MISMATCH','OTHER','OTHER']}")
                .statusCode(422)
                .body("violations.pointer", contains("/grounds/0", "/grounds/2"))
                .body("violations.code", contains("ground-unknown", "ground-twice"));
        submitted
                .attempt("refusal", "{'occurredOn':'2023-03-08','grounds':[]}")
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/grounds"));
        submitted
                .act("refusal", "{'occurredOn':'2023-03-08','grounds':['ANNUAL_FEE_UNPAID','OTHER']}")
                .seen()
                .body("state", equalTo("REFUSED"))
                .body("refusalGrounds", contains("ANNUAL_FEE_UNPAID", "OTHER"));
        var early =
                bank.create(Contract.inFavourOf(org).on("2021-03-05").body()).as(registrar);
        early.attempt("refusal", "{'occurredOn':'2021-03-08','grounds':['ANNUAL_FEE_UNPAID']}")
                .statusCode(422);
    }

    @Test
    void groundsArePublicAndSayWhetherTheyAreConfirmed() {
        given().get(Callers.PATH + "/refusal-grounds?rightKind=PATENT&on=2023-03-08")
                .then()
                .statusCode(200)
                .body("", hasSize(12))
                .body("find { it.code == 'INVALIDATION_PENDING' }.overridable", equalTo(true))
                .body("confirmed", not(hasItem(false)));
        given().get(Callers.PATH + "/refusal-grounds?rightKind=TRADEMARK&on=2023-03-08")
                .then()
                .body("", hasSize(7))
                .body("confirmed", not(hasItem(true)));
        given().get(Callers.PATH + "/refusal-grounds?rightKind=PATENT&on=2021-11-14")
                .then()
                .body("", hasSize(0));
    }
}

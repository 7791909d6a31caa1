package org.zhibao.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.zhibao.kit.sample.SampleService.NOTES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.zhibao.kit.sample.NoteListResource;
import org.zhibao.kit.testsupport.TestTokens;

/** What a request may carry in its query, and which methods a path has. */
@QuarkusTest
class AcceptableRequestsIT {

    @Test
    void aParameterThatTheListDoesNotHaveIsRefusedWithThoseThatItHas() {
        asOfficer()
                .get(NoteListResource.PATH + "?titel=a&title=b&limit=1&regoin=150102")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("bad-request"))
                .body("violations.pointer", contains("?regoin", "?titel"))
                .body("violations[0].code", equalTo("unknown-parameter"))
                .body("violations[0].detail", equalTo("没有名为 regoin 的查询参数；可用的：count, cursor, limit, sort, title"));
        asOfficer()
                .header("Accept-Language", "en")
                .accept("application/x-ndjson")
                .get(NoteListResource.PATH + "?cursor=x")
                .then()
                .statusCode(400)
                .body("violations[0].detail", equalTo("there is no query parameter cursor; there are: sort, title"));
    }

    @Test
    void parametersOfTheMethodAndOfItsBeansAreTaken() {
        asOfficer()
                .get(NoteListResource.PATH + "?title=b&limit=1&count=exact&sort=lastActOn")
                .then()
                .statusCode(200);
    }

    @Test
    void pathsBesideTheResourcesTakeWhatTheyAreSent() {
        given().get("/q/openapi?format=json&anything=1").then().statusCode(200);
    }

    @Test
    void aMethodThatAPathDoesNotHaveIsAnsweredWithThoseThatItHas() {
        asOfficer()
                .delete(NoteListResource.PATH)
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS")
                .body("code", equalTo("method-not-allowed"));
        asOfficer().delete(NOTES).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS, POST");
    }

    private static RequestSpecification asOfficer() {
        return given().header(
                        "Authorization",
                        TestTokens.of("li.officer")
                                .roles("officer")
                                .region("150102")
                                .bearer());
    }
}

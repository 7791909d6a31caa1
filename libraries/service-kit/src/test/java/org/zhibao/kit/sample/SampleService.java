package org.zhibao.kit.sample;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.zhibao.kit.testsupport.KafkaResource;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestTokens;

/** The parts that the sample service runs on in every test, and how tests speak to it. */
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
public final class SampleService {

    public static final String NOTES = "/api/v1/notes";

    private SampleService() {}

    public static TestTokens officer() {
        return TestTokens.of("li").roles("officer").region("150100");
    }

    public static RequestSpecification as(TestTokens token) {
        return given().header("Authorization", token.bearer()).contentType(ContentType.JSON);
    }

    public static RequestSpecification asOfficer() {
        return as(officer());
    }

    public static String newNote(String title) {
        return newNote("150102", title);
    }

    public static String newNote(String region, String title) {
        return """
                {"region": "%s", "occurredOn": "2023-05-06", "title": "%s", "weight": 1}""".formatted(region, title);
    }

    public static String renaming(String title) {
        return """
                {"occurredOn": "2023-05-07", "title": "%s"}""".formatted(title);
    }

    /** Makes a note in district 150102 and gives its id. */
    public static UUID note() {
        return UUID.fromString(asOfficer()
                .body(newNote("first"))
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Renames a note whose current version is known. */
    public static void rename(UUID id, long version, String title) {
        asOfficer()
                .header("If-Match", "\"" + version + "\"")
                .body(renaming(title))
                .post(NOTES + "/" + id + "/renaming")
                .then()
                .statusCode(200);
    }
}

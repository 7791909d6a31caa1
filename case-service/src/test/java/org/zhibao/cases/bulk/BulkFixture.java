package org.zhibao.cases.bulk;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.zhibao.cases.testsupport.CaseClient;

/** Files of cases as they are submitted, and what became of their lines. */
abstract class BulkFixture {

    static final String PATH = "/api/v1/cases/batches";

    static final String HEADER = "kind,channel,region,occurredOn,title,externalReference,rightType,rightNumber,"
            + "respondentName,respondentIdentifier\n";

    final CaseClient officer;

    BulkFixture(CaseClient officer) {
        this.officer = officer;
    }

    ValidatableResponse submit(String type, byte[] file) {
        return upload(type, file).post(PATH).then();
    }

    /** REST-assured would declare a charset that nobody chose. */
    RequestSpecification upload(String type, byte[] file) {
        var asGiven = EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return officer.request()
                .config(RestAssured.config().encoderConfig(asGiven))
                .contentType(type)
                .body(file);
    }

    JsonPath finished(ValidatableResponse answer) {
        var location = answer.statusCode(202).extract().header("Location");
        var path = location.substring(location.indexOf("/api/"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.request().get(path).path("state").equals("FINISHED"));
        return officer.request().get(path).jsonPath();
    }

    ValidatableResponse linesOf(JsonPath batch, String query) {
        return officer.request()
                .get(batch.getString("linesPath") + query)
                .then()
                .statusCode(200);
    }

    String resultOf(JsonPath batch) {
        return officer.request()
                .accept(BatchFormat.CSV_TYPE)
                .get(batch.getString("resultPath"))
                .asString();
    }

    static String reference() {
        return UUID.randomUUID().toString();
    }
}

package org.zhibao.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.TimeStampAuthority;
import org.zhibao.kit.testsupport.PostgresResource;

/** A piece of evidence and its file: recorded, kept, read and verified. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TimeStampAuthority.class)
class EvidenceJourneyTest extends EvidenceFixture {

    @Test
    void aFileIsHashedStampedReadBackAndVerified() throws Exception {
        var content = png(300_000);
        var seen = aCase();

        var created = upload(seen, "C:\\Users\\a\\shot.png", content, "image/png")
                .statusCode(201)
                .body("file.name", equalTo("shot.png"))
                .body("file.mediaType", equalTo("image/png"))
                .body("file.size", equalTo(content.length))
                .body("file.sha256", equalTo(hex("SHA-256", content)))
                .body("file.sm3", equalTo(hex("SM3", content)))
                .body("file.timeStamped", equalTo(true))
                .body("holder", equalTo("王某"));

        var path = pathOf(created);
        var answer = officer.request().get(path + "/content").then().statusCode(200);
        answer.header(
                        "Repr-Digest",
                        "sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(MessageDigest.getInstance("SHA-256")
                                                .digest(content))
                                + ":")
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''"))
                .contentType("image/png");
        assertThat(answer.extract().asByteArray()).isEqualTo(content);
        officer.request()
                .get(path + "/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("found.sm3", equalTo(hex("SM3", content)))
                .body("timeStamp.valid", equalTo(true));
        officer.request()
                .get(path + "/readings")
                .then()
                .body("purpose", equalTo(List.of("DOWNLOAD", "VERIFICATION")))
                .body("reader", equalTo(List.of("officer.150102", "officer.150102")));
        officer.read(seen, "evidence").body("$", hasSize(1)).body("[0].file.sha256", equalTo(hex("SHA-256", content)));
        var ledger =
                officer.request().get("/api/v1/cases/" + seen.id() + "/ledger").asString();
        assertThat(ledger).contains(hex("SHA-256", content)).contains("EVIDENCE");
    }

    @Test
    void aFileThatWasAlteredInTheStoreIsFound() throws Exception {
        var content = png(5_000);
        var created = upload(aCase(), "a.png", content, "image/png").statusCode(201);
        var path = pathOf(created);
        Path stored;
        try (var files = Files.walk(STORE)) {
            stored = files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, content))
                    .findFirst()
                    .orElseThrow();
        }

        content[4_000]++;
        Files.write(stored, content);
        officer.request().get(path + "/verification").then().body("intact", equalTo(false));
        Files.delete(stored);
        officer.request()
                .get(path + "/verification")
                .then()
                .body("intact", equalTo(false))
                .body("found", nullValue());
    }

    private static boolean holds(Path file, byte[] content) {
        try {
            return Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aFileMayComeLaterAsAStreamAndOnlyOnce() throws Exception {
        var seen = aCase();
        var id = officer.post(seen, "evidence", METADATA)
                .statusCode(201)
                .body("file", nullValue())
                .extract()
                .path("id")
                .toString();

        put(seen, id, png(3_000_000), "image/png")
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("file.name", equalTo("原始数据.png"))
                .body("file.size", equalTo(3_000_000));
        put(seen, id, png(1_000), "image/png").statusCode(409).body("code", equalTo("evidence-has-file"));
    }

    @Test
    void aFileThatArrivesLaterDoesNotBarActsOfEarlierDays() {
        var seen = aCase();
        var recorded = officer.post(seen, "evidence", METADATA).statusCode(201);
        var id = recorded.extract().path("id").toString();

        var stored =
                put(seen, id, png(1_000), "image/png", Map.of()).statusCode(200).body("file.name", equalTo("网页截图"));

        officer.carry(after(seen, stored), "record-entry", "{'occurredOn':'2023-03-11','note':'示例'}");
    }

    @Test
    void everyBrokenRuleOfTheRecordIsNamed() {
        officer.post(
                        aCase(),
                        "evidence",
                        "{'occurredOn':'2023-03-10','kind':'PHYSICAL','name':'样品','source':'SEIZED',"
                                + "'obtainedOn':'2023-03-11','obtainedAt':'仓库','officers':['王某','王某']}")
                .statusCode(422)
                .body("violations.pointer", hasItems("/officers", "/obtainedOn"));
    }

    @Test
    void evidenceOfAnotherRegionIsNotThere() {
        var created = upload(aCase(), "a.png", png(1_000), "image/png").statusCode(201);
        var path = pathOf(created);

        CaseClient.officer("150103").request().get(path).then().statusCode(404);
        CaseClient.officer("150103").request().get(path + "/content").then().statusCode(404);
    }
}

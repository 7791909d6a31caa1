package org.zhibao.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.cases.testsupport.TimeStampAuthority;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestTokens;

/** Uploads that are refused or break off leave nothing in the store. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TimeStampAuthority.class)
class RefusedUploadTest extends EvidenceFixture {

    @Test
    void aTypeThatLiesIsRefusedAndLeavesNothing() throws Exception {
        var before = filesStored();
        var seen = aCase();

        upload(seen, "a.jpg", png(1_000), "image/jpeg")
                .statusCode(422)
                .body("code", equalTo("evidence-type-lies"))
                .body("claimed", equalTo("image/jpeg"))
                .body("found", equalTo("image/png"));
        upload(seen, "a.jpg", png(1_000), "nonsense").statusCode(415);

        awaitFiles(before);
        officer.read(seen, "evidence").body("$", hasSize(0));
    }

    @Test
    void anArchiveWithoutTheirPartsIsNoOfficeDocument() throws Exception {
        var before = filesStored();
        var seen = aCase();

        upload(seen, "进货单.docx", Archives.of("[Content_Types].xml", "xl/workbook.xml"), Archives.DOCX)
                .statusCode(422)
                .body("code", equalTo("evidence-type-lies"))
                .body("claimed", equalTo(Archives.DOCX))
                .body("found", equalTo("application/zip"));

        awaitFiles(before);
        upload(seen, "进货单.docx", Archives.of("word/document.xml", "[Content_Types].xml"), Archives.DOCX)
                .statusCode(201)
                .body("file.mediaType", equalTo(Archives.DOCX));
    }

    @Test
    void anActThatIsRefusedLeavesNoFile() throws Exception {
        var before = filesStored();
        var stale = new Seen(aCase().id(), "\"7\"");

        upload(stale, "a.png", png(1_000), "image/png").statusCode(412);

        awaitFiles(before);
    }

    @Test
    void theDescriptionThatIsMissingIsNamed() {
        var seen = aCase();

        officer.request()
                .contentType("multipart/form-data")
                .header("If-Match", seen.etag())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "a.png", png(100), "image/png")
                .post("/api/v1/cases/" + seen.id() + "/evidence")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/metadata"));
    }

    @Test
    void aBrokenUploadLeavesNothing() throws Exception {
        var seen = aCase();
        var id = officer.post(seen, "evidence", METADATA).extract().path("id").toString();
        var before = filesStored();
        var token = TestTokens.of("officer.150102")
                .roles("officer")
                .region("150102")
                .bearer();
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var head = "PUT /api/v1/cases/" + seen.id() + "/evidence/" + id + "/content HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: " + token + "\r\nContent-Type: image/png\r\nContent-Length: 1000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(png(500_000));
            socket.getOutputStream().flush();
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> filesStored() > before);
        }

        awaitFiles(before);
        put(seen, id, png(1_000), "image/png").statusCode(200);
    }

    @Test
    void aMultipartBodyThatBreaksOffIsTheCallersMistake() throws Exception {
        var seen = aCase();
        var before = filesStored();

        officer.request()
                .header("If-Match", seen.etag())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhalf"
                        .getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/cases/" + seen.id() + "/evidence")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("unreadable-multipart"));
        assertThat(filesStored()).isEqualTo(before);
    }

    @Test
    void whatIsTooLargeIsRefusedWithTheLimit() throws Exception {
        var seen = aCase();
        var id = officer.post(seen, "evidence", METADATA).extract().path("id").toString();

        put(seen, id, png(6_000_000), "image/png")
                .statusCode(413)
                .body("code", equalTo("payload-too-large"))
                .body("limit", equalTo(5 << 20));
        upload(new Seen(seen.id(), "\"1\""), "a.png", png(4_500_000), "image/png")
                .statusCode(413)
                .body("limit", equalTo(4 << 20));
        officer.request()
                .header("If-Match", "\"1\"")
                .body("{\"occurredOn\":\"2023-03-10\",\"note\":\"" + "x".repeat(3 << 20) + "\"}")
                .post("/api/v1/cases/" + seen.id() + "/verification")
                .then()
                .statusCode(413)
                .body("detail", containsString(String.valueOf(2 << 20)));
    }

    /** What was spooled of an upload is removed after its answer. */
    private static void awaitFiles(long expected) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> filesStored() == expected);
    }
}

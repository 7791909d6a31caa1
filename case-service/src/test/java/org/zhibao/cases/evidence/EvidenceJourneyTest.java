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
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Seen;
import org.zhibao.cases.testsupport.TimeStampAuthority;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TimeStampAuthority.class)
class EvidenceJourneyTest {

    private static final Path STORE = Path.of("target/evidence");
    private static final String METADATA = """
            {"occurredOn":"2023-03-10","kind":"ELECTRONIC_DATA","name":"网页截图","source":"DOWNLOADED",
             "obtainedOn":"2023-03-09","obtainedAt":"办公室","officers":["王某","李某"]}""";

    private final CaseClient officer = CaseClient.officer("150102");

    private static byte[] png(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var head = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static String hex(String algorithm, byte[] bytes) throws Exception {
        if (algorithm.equals("SM3")) {
            var digest = new SM3Digest();
            digest.update(bytes, 0, bytes.length);
            var value = new byte[digest.getDigestSize()];
            digest.doFinal(value, 0);
            return HexFormat.of().formatHex(value);
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    }

    private Seen aCase() {
        return officer.register("TM_INFRINGEMENT", "150102", "2023-03-06");
    }

    private ValidatableResponse upload(Seen seen, String name, byte[] content, String type) {
        return officer.request()
                .contentType("multipart/form-data")
                .header("If-Match", seen.etag())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart(new MultiPartSpecBuilder(METADATA)
                        .controlName("metadata")
                        .mimeType("application/json")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .multiPart("file", name, content, type)
                .post("/api/v1/cases/" + seen.id() + "/evidence")
                .then();
    }

    private ValidatableResponse put(Seen seen, String evidence, byte[] content, String type) {
        return officer.request()
                .contentType(ContentType.BINARY)
                .header("Content-Type", type)
                .queryParam("fileName", "原始数据.png")
                .body(new ByteArrayInputStream(content))
                .put("/api/v1/cases/" + seen.id() + "/evidence/" + evidence + "/content")
                .then();
    }

    private Seen after(Seen seen, ValidatableResponse answer) {
        return new Seen(seen.id(), answer.extract().header("ETag"));
    }

    private static long filesStored() throws IOException {
        try (var files = Files.walk(STORE)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    /** What was spooled of an upload is removed after its answer. */
    private static void awaitFiles(long expected) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> filesStored() == expected);
    }

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

        var path = created.extract().header("Location").replaceAll("^https?://[^/]+", "");
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
        officer.request()
                .get("/api/v1/cases/" + seen.id() + "/evidence")
                .then()
                .body("$", hasSize(1))
                .body("[0].file.sha256", equalTo(hex("SHA-256", content)));
        var ledger =
                officer.request().get("/api/v1/cases/" + seen.id() + "/ledger").asString();
        assertThat(ledger).contains(hex("SHA-256", content)).contains("EVIDENCE");
    }

    @Test
    void aFileThatWasAlteredInTheStoreIsFound() throws Exception {
        var content = png(5_000);
        var created = upload(aCase(), "a.png", content, "image/png").statusCode(201);
        var path = created.extract().header("Location").replaceAll("^https?://[^/]+", "");
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
            return java.util.Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
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
        officer.request().get("/api/v1/cases/" + seen.id() + "/evidence").then().body("$", hasSize(0));
    }

    @Test
    void anActThatIsRefusedLeavesNoFile() throws Exception {
        var before = filesStored();
        var stale = new Seen(aCase().id(), "\"7\"");

        upload(stale, "a.png", png(1_000), "image/png").statusCode(412);

        awaitFiles(before);
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
    void aFileThatArrivesLaterDoesNotBarActsOfEarlierDays() {
        var seen = aCase();
        var recorded = officer.post(seen, "evidence", METADATA).statusCode(201);
        var id = recorded.extract().path("id").toString();

        var stored = officer.request()
                .contentType(ContentType.BINARY)
                .header("Content-Type", "image/png")
                .body(new ByteArrayInputStream(png(1_000)))
                .put("/api/v1/cases/" + seen.id() + "/evidence/" + id + "/content")
                .then()
                .statusCode(200)
                .body("file.name", equalTo("网页截图"));

        officer.carry(after(seen, stored), "record-entry", "{'occurredOn':'2023-03-11','note':'示例'}");
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
        officer.request()
                .get("/api/v1/cases/" + seen.id() + "/steps")
                .then()
                .body("act", equalTo(List.of("EVIDENCE", "EVIDENCE_CUSTODY", "EVIDENCE_CUSTODY")));
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
        var path = created.extract().header("Location").replaceAll("^https?://[^/]+", "");

        CaseClient.officer("150103").request().get(path).then().statusCode(404);
        CaseClient.officer("150103").request().get(path + "/content").then().statusCode(404);
    }
}

package org.zhibao.cases.evidence;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.zhibao.cases.testsupport.CaseClient;
import org.zhibao.cases.testsupport.CaseClient.Seen;

/** Pieces of evidence, their files, and the store that keeps them. */
abstract class EvidenceFixture {

    static final Path STORE = Path.of("target/evidence");

    static final String METADATA = """
            {"occurredOn":"2023-03-10","kind":"ELECTRONIC_DATA","name":"网页截图","source":"DOWNLOADED",
             "obtainedOn":"2023-03-09","obtainedAt":"办公室","officers":["王某","李某"]}""";

    final CaseClient officer = CaseClient.officer("150102");

    Seen aCase() {
        return officer.register("TM_INFRINGEMENT", "150102", "2023-03-06");
    }

    ValidatableResponse upload(Seen seen, String name, byte[] content, String type) {
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

    ValidatableResponse put(Seen seen, String evidence, byte[] content, String type) {
        return put(seen, evidence, content, type, Map.of("fileName", "原始数据.png"));
    }

    ValidatableResponse put(Seen seen, String evidence, byte[] content, String type, Map<String, String> parameters) {
        return officer.request()
                .contentType(ContentType.BINARY)
                .header("Content-Type", type)
                .queryParams(parameters)
                .body(new ByteArrayInputStream(content))
                .put("/api/v1/cases/" + seen.id() + "/evidence/" + evidence + "/content")
                .then();
    }

    Seen after(Seen seen, ValidatableResponse answer) {
        return new Seen(seen.id(), answer.extract().header("ETag"));
    }

    static byte[] png(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        var head = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    static String hex(String algorithm, byte[] bytes) throws Exception {
        if (algorithm.equals("SM3")) {
            var digest = new SM3Digest();
            digest.update(bytes, 0, bytes.length);
            var value = new byte[digest.getDigestSize()];
            digest.doFinal(value, 0);
            return HexFormat.of().formatHex(value);
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    }

    static long filesStored() throws IOException {
        try (var files = Files.walk(STORE)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    static String pathOf(ValidatableResponse created) {
        return created.extract().header("Location").replaceAll("^https?://[^/]+", "");
    }
}

package org.zhibao.cases.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibao.kit.ledger.DigestAlgorithm;
import org.zhibao.kit.ledger.HashChain;
import org.zhibao.kit.ledger.VerifyLedger;
import org.zhibao.kit.testsupport.PostgresResource;
import org.zhibao.kit.testsupport.TestPostgres;
import org.zhibao.kit.testsupport.TestTokens;

/** The export of all chains tells informers of old entries only to those who may know them (ADR 31). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LedgerOfAuditorsTest {

    /** A place of its own: the export holds every chain of the caller's scope. */
    private static final String REGION = "150785";

    @TempDir
    Path folder;

    @Test
    void anOldEntryThatNamesAnInformerIsWithheldFromAuditorsAndStillVerifies() throws IOException, SQLException {
        var id = storeOldReceipt();

        var audited = export("auditor");
        var known = export("auditor", "leader");

        assertThat(audited).contains(id.toString(), "\"withheld\":true").doesNotContain("王小明");
        assertThat(known).contains("王小明").doesNotContain("withheld");
        assertThat(verified(audited)).isEqualTo(VerifyLedger.HOLDS);
        assertThat(verified(audited, "--complete")).isEqualTo(VerifyLedger.BROKEN);
        assertThat(verified(known, "--complete")).isEqualTo(VerifyLedger.HOLDS);
    }

    /** As services wrote it before informers were sealed. */
    private static UUID storeOldReceipt() throws SQLException {
        var id = UUID.randomUUID();
        var content = ("{\"aggregateId\":\"%s\",\"sequence\":1,\"act\":\"RECEIPT\",\"content\":{\"parties\":"
                        + "[{\"role\":\"INFORMER\",\"name\":\"王小明\"}]}}")
                .formatted(id);
        var entry = HashChain.link(id, 1, DigestAlgorithm.SHA_256, null, content);
        try (var connection = TestPostgres.asSuperuser();
                var insert = connection.prepareStatement("insert into ledger_entry (aggregate_id, sequence, region,"
                        + " organisation, algorithm, previous_hash, hash, content, recorded_at)"
                        + " values (?, 1, ?, '', ?, ?, ?, ?, now())")) {
            insert.setObject(1, id);
            insert.setString(2, REGION);
            insert.setString(3, entry.algorithm().label());
            insert.setBytes(4, entry.previousHash());
            insert.setBytes(5, entry.hash());
            insert.setString(6, content);
            insert.executeUpdate();
        }
        return id;
    }

    private static String export(String... roles) {
        return given().header(
                        "Authorization",
                        TestTokens.of("auditor." + REGION)
                                .roles(roles)
                                .region(REGION)
                                .bearer())
                .get("/internal/ledger")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private int verified(String export, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("ledger.ndjson"), export).toString();
        var arguments = options.length == 0 ? new String[] {file} : new String[] {options[0], file};
        return VerifyLedger.run(arguments, new PrintStream(OutputStream.nullOutputStream()));
    }
}

package org.zhibao.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyLedgerCommandTest {

    private static final String ENTRY = "{\"aggregateId\":\"01978d4e-0000-7000-8000-000000000001\",\"sequence\":1}\n";
    private static final String ANCHOR = "{\"anchor\":1,\"takenAt\":\"2026-01-01T00:00:00Z\"}\n";
    private static final int UNREADABLE = 2;

    private final StringWriter told = new StringWriter();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "number,state\n1,FILED\n2,FILED\n", "{\"id\":1}\n{\"id\":2}\n", ANCHOR})
    void aFileThatIsNoLedgerIsRefusedInASentence(String content) throws IOException {
        var file = Files.writeString(folder.resolve("other.ndjson"), content);

        assertThat(verify(file.toString())).isEqualTo(UNREADABLE);

        assertThat(told.toString()).startsWith("zhibao: " + file).hasLineCount(1);
    }

    @Test
    void whatCannotBeReadIsRefusedInASentence() throws IOException {
        var binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, 0x28});

        assertThat(verify(folder.toString())).isEqualTo(UNREADABLE);
        assertThat(verify(folder.resolve("nosuch").toString())).isEqualTo(UNREADABLE);
        assertThat(verify(binary.toString())).isEqualTo(UNREADABLE);

        assertThat(told.toString())
                .contains("is a folder", "There is no file", "no UTF-8 text")
                .hasLineCount(3);
    }

    @Test
    void anchorsAreLookedAtBeforeAnythingIsVerified() throws IOException {
        var export = Files.writeString(folder.resolve("export.ndjson"), ENTRY);

        assertThat(verify(export.toString(), export.toString())).isEqualTo(UNREADABLE);

        assertThat(told.toString()).contains("is not the anchors of a ledger").hasLineCount(1);
    }

    /** A line that was spoilt or cut is a finding of the verification, which names it. */
    @Test
    void aLedgerWithASpoiltOrCutLineIsALedger() throws IOException {
        var spoilt = Files.writeString(folder.resolve("spoilt.ndjson"), "spoilt\n" + ENTRY);
        var cut = Files.writeString(folder.resolve("cut.ndjson"), ENTRY.substring(0, 30));
        var anchors = Files.writeString(folder.resolve("anchors.ndjson"), ANCHOR);

        assertThat(LedgerFile.EXPORT.refusalOf(spoilt)).isEmpty();
        assertThat(LedgerFile.EXPORT.refusalOf(cut)).isEmpty();
        assertThat(LedgerFile.ANCHORS.refusalOf(anchors)).isEmpty();
    }

    @Test
    void theUsageTellsFilesAndExitCodes() {
        assertThat(verify()).isEqualTo(UNREADABLE);

        assertThat(told.toString()).contains("EXPORT", "ANCHORS", "--complete", "Exit codes", "the ledger holds");
    }

    private int verify(String... files) {
        var arguments = new String[files.length + 1];
        arguments[0] = "verify-ledger";
        System.arraycopy(files, 0, arguments, 1, files.length);
        var err = new PrintWriter(told, true);
        return Zhibao.run(new PrintWriter(new StringWriter()), err, arguments);
    }
}

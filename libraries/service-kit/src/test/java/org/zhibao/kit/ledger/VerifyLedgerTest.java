package org.zhibao.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyLedgerTest {

    private static final UUID ID = UUID.fromString("01978d4e-0000-7000-8000-000000000001");

    @TempDir
    Path folder;

    @Test
    void digestsAreThoseOfTheStandards() {
        // FIPS 180-4 and GB/T 32905-2016, A.1, each for "abc".
        assertThat(hexDigest(DigestAlgorithm.SHA_256))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(hexDigest(DigestAlgorithm.SM3))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void aFindingNamesAggregateAndEntry() throws IOException {
        var lines = List.of(entry(1, "{\"aggregateId\":\"" + ID + "\",\"sequence\":1}")
                .replace("\\\"sequence\\\":1", "\\\"sequence\\\":2"));

        assertThat(run(write(lines))).isEqualTo("""
                        1 chains, 1 entries
                        01978d4e-0000-7000-8000-000000000001 entry 1: was changed: its hash is not that of its content
                        01978d4e-0000-7000-8000-000000000001 entry 1: holds the content of 01978d4e-0000-7000-8000-000000000001 entry 2
                        01978d4e-0000-7000-8000-000000000001: cut short after entry 1
                        The ledger does not hold: 3 findings.
                        """);
    }

    @Test
    void aLineThatIsNoneIsNamed() throws IOException {
        assertThat(run(write(List.of("{\"aggregateId\":", "{\"sequence\":1}", "[]"))))
                .contains(
                        "export line 1: ", "export line 2: neither an entry nor the end of a chain", "export line 3: ");
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws IOException {
        assertThat(run("nosuch")).isEqualTo("There is no file nosuch\n");
        assertThat(run(Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, 0x28})
                        .toString()))
                .isEqualTo("The file is not UTF-8 text\n");
        assertThat(run()).startsWith("Usage: ");
    }

    @Test
    void runsWithoutAnyService() throws Exception {
        var export = write(List.of(
                entry(1, "{\"aggregateId\":\"" + ID + "\",\"sequence\":1}"),
                "{\"aggregateId\":\"%s\",\"entries\":1,\"head\":\"%s\"}"
                        .formatted(ID, hashOf("{\"aggregateId\":\"" + ID + "\",\"sequence\":1}"))));

        assertThat(runProcess(export)).isEqualTo(VerifyLedger.HOLDS);
        assertThat(runProcess(write(List.of(entry(1, "{}"))))).isEqualTo(VerifyLedger.BROKEN);
        assertThat(runProcess("nosuch")).isEqualTo(VerifyLedger.UNREADABLE);
    }

    /** In a process with the kit, Jackson, Bouncy Castle and JSpecify on its class path, and no Quarkus. */
    private static int runProcess(String export) throws IOException, InterruptedException {
        var classPath = Stream.of(
                        VerifyLedger.class,
                        ObjectMapper.class,
                        com.fasterxml.jackson.core.JsonParser.class,
                        com.fasterxml.jackson.annotation.JsonInclude.class,
                        SM3Digest.class)
                .map(VerifyLedgerTest::locationOf)
                .collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        VerifyLedger.class.getName(),
                        export)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    private static String locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String entry(int sequence, String content) throws IOException {
        return new ObjectMapper()
                .writeValueAsString(
                        ExportLine.Entry.of(HashChain.link(ID, sequence, DigestAlgorithm.SHA_256, null, content)));
    }

    private static String hashOf(String content) {
        return HexFormat.of().formatHex(HashChain.hash(DigestAlgorithm.SHA_256, HashChain.origin(), content));
    }

    private static String hexDigest(DigestAlgorithm algorithm) {
        return HexFormat.of()
                .formatHex(algorithm.digest(
                        "ab".getBytes(StandardCharsets.US_ASCII), "c".getBytes(StandardCharsets.US_ASCII)));
    }

    private String write(List<String> lines) throws IOException {
        return Files.write(folder.resolve("export"), lines).toString();
    }

    private static String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        VerifyLedger.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}

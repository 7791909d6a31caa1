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

    @Test
    void anEntryThatIsWithheldKeepsItsPlaceAndNoMore() throws IOException {
        var first = HashChain.link(ID, 1, DigestAlgorithm.SHA_256, null, content(1, ""));
        var second = HashChain.link(ID, 2, DigestAlgorithm.SHA_256, first.hash(), content(2, ""));
        var export =
                write(List.of(json(ExportLine.Withheld.of(first)), json(ExportLine.Entry.of(second)), end(second)));

        assertThat(run(export)).isEqualTo("""
                1 chains, 2 entries
                1 entries withheld: their place holds, their content was not shown
                The ledger holds.
                """);
        assertThat(run("--complete", export)).contains("The ledger does not hold: 1 findings.");
        var apart = List.of(json(ExportLine.Withheld.of(second)), json(ExportLine.Entry.of(second)), end(second));
        assertThat(run(write(apart))).contains("stands where number 1 belongs", "does not follow the entry before it");
    }

    @Test
    void whatOpensACommitmentIsHeldAgainstIt() throws IOException {
        var salt = "00112233445566778899aabbccddeeff";
        var text = "{\"name\":\"示例举报人\"}";
        var commitment = Opening.commit(DigestAlgorithm.SM3, HexFormat.of().parseHex(salt), text);
        var entry = HashChain.link(
                ID,
                1,
                DigestAlgorithm.SHA_256,
                null,
                content(1, ",\"sealed\":{\"commitment\":\"" + commitment + "\"}"));
        var opening = new Opening(ID, 1, commitment, salt, text);
        var changed = new Opening(ID, 1, commitment, salt, text.replace("示例", "另一"));
        var other = new Opening(ID, 1, Opening.commit(DigestAlgorithm.SM3, new byte[16], text), "00".repeat(16), text);

        assertThat(run(write(List.of(json(ExportLine.Entry.of(entry)), json(opening), end(entry)))))
                .isEqualTo("1 chains, 1 entries\n1 commitments opened\nThe ledger holds.\n");
        assertThat(run(write(List.of(json(ExportLine.Entry.of(entry)), end(entry)))))
                .contains("The ledger holds.");
        assertThat(run(write(List.of(json(ExportLine.Entry.of(entry)), json(changed), end(entry)))))
                .contains("what is opened was changed");
        assertThat(run(write(List.of(json(ExportLine.Entry.of(entry)), json(other), end(entry)))))
                .contains("does not hold the commitment that is opened");
    }

    private static String content(int sequence, String more) {
        return "{\"aggregateId\":\"" + ID + "\",\"sequence\":" + sequence + more + "}";
    }

    private static String json(ExportLine line) throws IOException {
        return new ObjectMapper().writeValueAsString(line);
    }

    private static String end(LedgerEntry last) throws IOException {
        return json(new ExportLine.End(ID, last.sequence(), HexFormat.of().formatHex(last.hash())));
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

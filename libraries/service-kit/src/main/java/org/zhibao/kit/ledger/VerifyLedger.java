package org.zhibao.kit.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Verifies an exported ledger without any service: {@code java -cp … org.zhibao.kit.ledger.VerifyLedger [--complete] EXPORT
 * [ANCHORS]}. Finds every entry that was changed, removed, inserted or moved; with the anchors also a chain that was cut or
 * written anew as a whole, and with {@code --complete} a chain that is gone or an entry that is withheld. An entry that is
 * withheld keeps its place: what stands before and after it is checked, its own content cannot be. What opens a commitment
 * is checked against it.
 * Exits with 0 when everything holds, 1 when it does not, 2 when a file cannot be read.
 */
public final class VerifyLedger {

    public static final int HOLDS = 0;
    public static final int BROKEN = 1;
    public static final int UNREADABLE = 2;

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private VerifyLedger() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** Verifies, tells what it found, and answers the exit code. */
    public static int run(String[] arguments, PrintStream out) {
        var files = new ArrayList<>(List.of(arguments));
        boolean complete = files.remove("--complete");
        if (files.isEmpty() || files.size() > 2) {
            out.println("Usage: VerifyLedger [--complete] EXPORT.ndjson [ANCHORS.ndjson]");
            return UNREADABLE;
        }
        try {
            return verify(files, complete, out);
        } catch (NoSuchFileException missing) {
            out.println("There is no file " + missing.getFile());
        } catch (CharacterCodingException wrong) {
            out.println("The file is not UTF-8 text");
        } catch (IOException failure) {
            out.println("The file cannot be read: " + failure.getMessage());
        }
        return UNREADABLE;
    }

    private static int verify(List<String> files, boolean complete, PrintStream out) throws IOException {
        var chains = new ChainCheck();
        var findings = new ArrayList<String>();
        eachLine(
                Path.of(files.getFirst()),
                findings,
                line -> chains.take(JSON.readValue(line, ExportLine.Raw.class).toLine()));
        chains.finish();
        findings.addAll(chains.findings());
        out.printf("%d chains, %d entries%n", chains.hashes().size(), chains.entries());
        if (chains.opened() > 0) {
            out.printf("%d commitments opened%n", chains.opened());
        }
        if (chains.withheld() > 0) {
            var notice =
                    "%d entries withheld: their place holds, their content was not shown".formatted(chains.withheld());
            if (complete) {
                findings.add(notice);
            } else {
                out.println(notice);
            }
        }
        if (files.size() == 2) {
            var anchors = new AnchorCheck(chains.hashes(), complete);
            eachLine(Path.of(files.getLast()), findings, line -> anchors.take(JSON.readValue(line, Anchor.class)));
            findings.addAll(anchors.findings());
            out.println(anchors.summary());
        }
        return report(findings, out);
    }

    private static int report(List<String> findings, PrintStream out) {
        findings.forEach(out::println);
        out.println(
                findings.isEmpty()
                        ? "The ledger holds."
                        : "The ledger does not hold: %d findings.".formatted(findings.size()));
        return findings.isEmpty() ? HOLDS : BROKEN;
    }

    @FunctionalInterface
    private interface LineReader {
        void read(String line) throws JsonProcessingException;
    }

    /** A line that is no JSON of the right kind is a finding, and the lines after it are checked all the same. */
    private static void eachLine(Path file, List<String> findings, LineReader reader) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    reader.read(line);
                } catch (JsonProcessingException | IllegalArgumentException wrong) {
                    findings.add("%s line %d: %s".formatted(file.getFileName(), number, firstLine(wrong)));
                }
            }
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("unreadable");
    }
}

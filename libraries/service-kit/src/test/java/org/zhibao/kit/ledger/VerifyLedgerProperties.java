package org.zhibao.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A valid export holds; one mutation of it, whichever and wherever, does not. */
class VerifyLedgerProperties {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper CONTENT = new ObjectMapper().findAndRegisterModules();

    /** One change to the lines of an export; false where it would change nothing. */
    private interface Mutation {
        boolean applyTo(List<String> lines) throws IOException;
    }

    @Property(tries = 100)
    void aValidExportHolds(@ForAll("exports") List<String> export) throws IOException {
        assertThat(verify(export)).isEqualTo(VerifyLedger.HOLDS);
    }

    @Property(tries = 600)
    void anySingleMutationIsFound(@ForAll("exports") List<String> export, @ForAll("mutations") Mutation mutation)
            throws IOException {
        var lines = new ArrayList<>(export);
        if (mutation.applyTo(lines)) {
            assertThat(verify(lines)).isEqualTo(VerifyLedger.BROKEN);
        }
    }

    @Provide
    Arbitrary<List<String>> exports() {
        var chain = Arbitraries.strings().ofMaxLength(12).list().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(chain.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(DigestAlgorithm.class))
                .as(VerifyLedgerProperties::export);
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        var place = Arbitraries.integers().between(0, 1_000);
        Arbitrary<Mutation> removal = place.map(at -> lines -> lines.remove(at % lines.size()) != null);
        Arbitrary<Mutation> copy = Combinators.combine(place, place).as((from, to) -> lines -> {
            lines.add(to % (lines.size() + 1), lines.get(from % lines.size()));
            return true;
        });
        Arbitrary<Mutation> swap = Combinators.combine(place, place).as((one, other) -> lines -> {
            Collections.swap(lines, one % lines.size(), other % lines.size());
            return one % lines.size() != other % lines.size();
        });
        Arbitrary<Mutation> change = Combinators.combine(place, place, place)
                .as((line, member, position) -> lines -> change(lines, line, member, position));
        Arbitrary<Mutation> forgery = place.map(at -> lines -> forge(lines, at));
        return Arbitraries.oneOf(List.of(removal, copy, swap, change, forgery));
    }

    private static List<String> export(List<List<String>> chains, DigestAlgorithm algorithm) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = new ExportWriter(out);
            for (int chain = 0; chain < chains.size(); chain++) {
                var id = new UUID(chain, 7);
                byte[] head = null;
                for (int sequence = 1; sequence <= chains.get(chain).size(); sequence++) {
                    var entry = HashChain.link(
                            id,
                            sequence,
                            algorithm,
                            head,
                            content(id, sequence, chains.get(chain).get(sequence - 1)));
                    writer.write(entry, Disclosure.ENTRIES);
                    head = entry.hash();
                }
            }
            writer.finish();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String content(UUID id, int sequence, String text) throws IOException {
        return CONTENT.writeValueAsString(Map.of("aggregateId", id, "sequence", sequence, "content", text));
    }

    /** Another value for one member of one line. */
    private static boolean change(List<String> lines, int line, int member, int position) throws IOException {
        int at = line % lines.size();
        var node = (ObjectNode) JSON.readTree(lines.get(at));
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        var name = names.get(member % names.size());
        if (node.get(name).isInt()) {
            node.put(name, node.get(name).intValue() + 1 + position);
        } else {
            var text = node.get(name).textValue();
            int where = position % text.length();
            char other = text.charAt(where) == '0' ? '1' : '0';
            node.put(name, text.substring(0, where) + other + text.substring(where + 1));
        }
        lines.set(at, JSON.writeValueAsString(node));
        return true;
    }

    /** Another content with a hash that fits it. */
    private static boolean forge(List<String> lines, int line) throws IOException {
        int at = line % lines.size();
        var node = (ObjectNode) JSON.readTree(lines.get(at));
        if (!node.has("content")) {
            return false;
        }
        var algorithm = DigestAlgorithm.of(node.get("algorithm").textValue());
        var entry = HashChain.link(
                UUID.fromString(node.get("aggregateId").textValue()),
                node.get("sequence").intValue(),
                algorithm,
                java.util.HexFormat.of().parseHex(node.get("previousHash").textValue()),
                node.get("content").textValue() + " ");
        lines.set(at, JSON.writeValueAsString(ExportLine.Entry.of(entry)));
        return true;
    }

    private static int verify(List<String> lines) throws IOException {
        var file = Files.createTempFile("export", ".ndjson");
        try {
            Files.write(file, lines);
            return VerifyLedger.run(
                    new String[] {file.toString()},
                    new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
        } finally {
            Files.delete(file);
        }
    }
}

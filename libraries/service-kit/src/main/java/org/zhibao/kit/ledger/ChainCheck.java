package org.zhibao.kit.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks the lines of an export one after another and remembers the hashes for the anchors. */
final class ChainCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HexFormat HEX = HexFormat.of();

    private final List<String> findings = new ArrayList<>();
    private final Map<UUID, List<String>> hashes = new HashMap<>();
    private final Set<UUID> ended = new HashSet<>();
    private @Nullable UUID open;
    private String head = "";
    private String content = "";
    private int entries;
    private long total;
    private long withheld;
    private long opened;

    /** Takes the next line. */
    void take(ExportLine line) {
        switch (line) {
            case ExportLine.Entry entry -> {
                follow(entry);
                checkHash(entry);
                checkContent(entry);
                content = entry.content();
            }
            case ExportLine.Withheld entry -> {
                follow(new ExportLine.Entry(
                        entry.aggregateId(),
                        entry.sequence(),
                        entry.algorithm(),
                        entry.previousHash(),
                        entry.hash(),
                        ""));
                content = "";
                withheld++;
            }
            case Opening opening -> take(opening);
            case ExportLine.End end -> take(end);
        }
    }

    /** Ends the export. */
    void finish() {
        closeUnended();
    }

    /** Takes an entry's place in its chain. */
    private void follow(ExportLine.Entry entry) {
        if (!entry.aggregateId().equals(open)) {
            closeUnended();
            if (ended.contains(entry.aggregateId())) {
                find(entry, "stands apart from its chain");
            }
            open = entry.aggregateId();
            head = HEX.formatHex(HashChain.origin());
            entries = 0;
        }
        entries++;
        total++;
        if (entry.sequence() != entries) {
            find(entry, "stands where number %d belongs: removed, inserted or moved".formatted(entries));
        }
        if (!entry.previousHash().equals(head)) {
            find(entry, "does not follow the entry before it");
        }
        head = entry.hash();
        hashes.computeIfAbsent(entry.aggregateId(), _ -> new ArrayList<>()).add(entry.hash());
    }

    private void take(Opening opening) {
        var where = "%s entry %d".formatted(opening.aggregateId(), opening.sequence());
        if (!opening.aggregateId().equals(open)
                || opening.sequence() != entries
                || !content.contains("\"" + opening.commitment() + "\"")) {
            findings.add(where + ": does not hold the commitment that is opened");
            return;
        }
        try {
            if (!opening.isTrue()) {
                findings.add(where + ": what is opened was changed: it is not what the entry commits to");
            }
            opened++;
        } catch (IllegalArgumentException unreadable) {
            findings.add(where + ": the opening cannot be checked: " + unreadable.getMessage());
        }
    }

    private void take(ExportLine.End end) {
        if (!end.aggregateId().equals(open)) {
            closeUnended();
            findings.add("%s: ends without entries".formatted(end.aggregateId()));
            return;
        }
        if (end.entries() != entries || !end.head().equals(head)) {
            findings.add("%s: should end with entry %d, %s".formatted(end.aggregateId(), end.entries(), end.head()));
        }
        ended.add(end.aggregateId());
        open = null;
    }

    private void checkHash(ExportLine.Entry entry) {
        try {
            var algorithm = DigestAlgorithm.of(entry.algorithm());
            var expected = HashChain.hash(algorithm, HEX.parseHex(entry.previousHash()), entry.content());
            if (!HEX.formatHex(expected).equals(entry.hash())) {
                find(entry, "was changed: its hash is not that of its content");
            }
        } catch (IllegalArgumentException unreadable) {
            find(entry, "cannot be checked: " + unreadable.getMessage());
        }
    }

    /** What the entry says of itself is what its line says. */
    private void checkContent(ExportLine.Entry entry) {
        try {
            JsonNode content = JSON.readTree(entry.content());
            if (!entry.aggregateId()
                            .toString()
                            .equals(content.path("aggregateId").asText())
                    || entry.sequence() != content.path("sequence").asInt(-1)) {
                find(
                        entry,
                        "holds the content of %s entry %s"
                                .formatted(
                                        content.path("aggregateId").asText("?"),
                                        content.path("sequence").asText("?")));
            }
        } catch (JsonProcessingException _) {
            find(entry, "holds no JSON");
        }
    }

    private void closeUnended() {
        if (open != null) {
            findings.add("%s: cut short after entry %d".formatted(open, entries));
            ended.add(open);
            open = null;
        }
    }

    private void find(ExportLine.Entry entry, String finding) {
        findings.add("%s entry %d: %s".formatted(entry.aggregateId(), entry.sequence(), finding));
    }

    List<String> findings() {
        return findings;
    }

    /** Hashes by aggregate, in the order of the entries. */
    Map<UUID, List<String>> hashes() {
        return hashes;
    }

    long entries() {
        return total;
    }

    /** Entries of which only the place in the chain was shown. */
    long withheld() {
        return withheld;
    }

    /** Commitments whose text was shown. */
    long opened() {
        return opened;
    }
}

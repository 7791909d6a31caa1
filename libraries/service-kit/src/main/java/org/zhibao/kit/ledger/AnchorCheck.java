package org.zhibao.kit.ledger;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks anchors one after another: their own chain, and that the exported chains held what they say. */
final class AnchorCheck {

    private final Map<UUID, List<String>> hashes;
    private final boolean complete;
    private final List<String> findings = new ArrayList<>();
    private @Nullable Anchor last;
    private long count;

    /** @param complete whether the export holds every chain, and not only one of them */
    AnchorCheck(Map<UUID, List<String>> hashes, boolean complete) {
        this.hashes = hashes;
        this.complete = complete;
    }

    void take(Anchor anchor) {
        var expected = last == null ? HexFormat.of().formatHex(HashChain.origin()) : last.hash();
        if (!anchor.previousHash().equals(expected)) {
            findings.add("anchor %d: does not follow the anchor before it".formatted(anchor.anchor()));
        }
        if (!anchor.sound()) {
            findings.add("anchor %d: was changed: its hash is not that of its heads".formatted(anchor.anchor()));
        }
        anchor.heads().forEach(head -> check(anchor, head));
        last = anchor;
        count++;
    }

    private void check(Anchor anchor, Anchor.Head head) {
        var chain = hashes.get(head.aggregateId());
        if (chain == null) {
            if (complete) {
                findings.add("%s: is missing, anchor %d had it".formatted(head.aggregateId(), anchor.anchor()));
            }
            return;
        }
        if (chain.size() < head.sequence()) {
            findings.add("%s entry %d: is missing, anchor %d had it"
                    .formatted(head.aggregateId(), head.sequence(), anchor.anchor()));
        } else if (!chain.get(head.sequence() - 1).equals(head.hash())) {
            findings.add("%s entry %d: is not the one that anchor %d had"
                    .formatted(head.aggregateId(), head.sequence(), anchor.anchor()));
        }
    }

    List<String> findings() {
        return findings;
    }

    /** What to compare with the published line. */
    String summary() {
        return last == null
                ? "no anchors"
                : "%d anchors, the last is %d with hash %s".formatted(count, last.anchor(), last.hash());
    }
}

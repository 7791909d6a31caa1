package org.zhibao.systemtests.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhibao.kit.ledger.DigestAlgorithm;
import org.zhibao.kit.ledger.HashChain;
import org.zhibao.systemtests.checker.Evidence.AggregateRow;
import org.zhibao.systemtests.checker.Evidence.LedgerRow;

/** Links every ledger anew from its contents and compares it, up to the head that the aggregate itself carries. */
final class LedgerCheck {

    private static final HexFormat HEX = HexFormat.of();

    private final Evidence evidence;
    private final List<Finding> findings = new ArrayList<>();

    LedgerCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    List<Finding> findings() {
        var heads = new HashMap<UUID, String>();
        evidence.ledger().stream()
                .collect(Collectors.groupingBy(LedgerRow::aggregateId))
                .forEach((aggregate, rows) -> heads.put(aggregate, verify(aggregate, rows)));
        for (AggregateRow aggregate : evidence.aggregates()) {
            var head = heads.getOrDefault(aggregate.id(), "");
            if (!head.equals(aggregate.ledgerHead())) {
                findings.add(new Finding(
                        Rule.LEDGER_VERIFIES,
                        "%s %s ends in %s, its ledger in %s"
                                .formatted(aggregate.service(), aggregate.id(), aggregate.ledgerHead(), head)));
            }
        }
        return findings;
    }

    private String verify(UUID aggregate, List<LedgerRow> rows) {
        var previous = HashChain.origin();
        var due = 1;
        for (var row : rows) {
            var entry = HashChain.link(
                    aggregate, row.sequence(), DigestAlgorithm.of(row.algorithm()), previous, row.content());
            if (row.sequence() != due
                    || !row.previousHash().equals(HEX.formatHex(previous))
                    || !row.hash().equals(HEX.formatHex(entry.hash()))) {
                findings.add(new Finding(
                        Rule.LEDGER_VERIFIES,
                        "%s %s breaks at entry %d".formatted(row.service(), aggregate, row.sequence())));
            }
            previous = HEX.parseHex(row.hash());
            due++;
        }
        return HEX.formatHex(previous);
    }
}

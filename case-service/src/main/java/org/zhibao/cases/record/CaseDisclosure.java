package org.zhibao.cases.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.kit.ledger.Disclosure;
import org.zhibao.kit.ledger.LedgerEntry;
import org.zhibao.kit.ledger.Opening;

/**
 * Who informed the office is shown to those who carry the case. To others the entry stays closed. One that was written
 * before entries were sealed and names an informer is withheld from them, and so is one in whose text somebody wrote the
 * name or the number down. It is made for one export, which has the entries of a chain one after another.
 */
final class CaseDisclosure implements Disclosure {

    private final boolean knowsInformers;
    private final Receipts receipts;
    private @Nullable UUID chain;
    private Informers informers = Informers.NONE;

    CaseDisclosure(boolean knowsInformers, Receipts receipts) {
        this.knowsInformers = knowsInformers;
        this.receipts = receipts;
    }

    @Override
    public boolean withholds(LedgerEntry entry) {
        return !knowsInformers
                && (Receipts.namesInformer(entry) || informersOf(entry).areNamedIn(entry.content()));
    }

    /** Those of the chain, which its first entry tells. */
    private Informers informersOf(LedgerEntry entry) {
        if (!entry.aggregateId().equals(chain)) {
            chain = entry.aggregateId();
            informers = receipts.informersOf(entry);
        }
        return informers;
    }

    @Override
    public List<Opening> openingsOf(LedgerEntry entry) {
        return knowsInformers && entry.content().contains("\"commitment\"")
                ? receipts.openingsOf(entry.aggregateId(), entry.sequence())
                : List.of();
    }
}

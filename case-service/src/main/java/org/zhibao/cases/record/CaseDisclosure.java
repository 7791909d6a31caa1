package org.zhibao.cases.record;

import java.util.List;
import org.zhibao.kit.ledger.Disclosure;
import org.zhibao.kit.ledger.LedgerEntry;
import org.zhibao.kit.ledger.Opening;

/**
 * Who informed the office is shown to those who carry the case. To others the entry stays closed; one that was written
 * before entries were sealed, and names an informer, is withheld from them.
 */
final class CaseDisclosure implements Disclosure {

    private final boolean knowsInformers;
    private final Receipts receipts;

    CaseDisclosure(boolean knowsInformers, Receipts receipts) {
        this.knowsInformers = knowsInformers;
        this.receipts = receipts;
    }

    @Override
    public boolean withholds(LedgerEntry entry) {
        return !knowsInformers && Receipts.namesInformer(entry);
    }

    @Override
    public List<Opening> openingsOf(LedgerEntry entry) {
        return knowsInformers && entry.content().contains("\"commitment\"")
                ? receipts.openingsOf(entry.aggregateId(), entry.sequence())
                : List.of();
    }
}

package org.zhibao.cases.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhibao.cases.casefile.PartyView;
import org.zhibao.kit.ledger.Disclosure;
import org.zhibao.kit.ledger.Disclosures;

/** Auditors follow the chains; who informed the office before entries were sealed is told to those who carry cases only. */
@ApplicationScoped
class CaseDisclosures implements Disclosures {

    private final Receipts receipts;

    CaseDisclosures(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public Disclosure to(Set<String> roles) {
        return new CaseDisclosure(PartyView.showsInformersTo(roles), receipts);
    }
}

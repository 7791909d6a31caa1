package org.zhibao.kit.ledger;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Entries of most services hold nothing that an auditor may not read. */
@DefaultBean
@ApplicationScoped
class UsualDisclosures implements Disclosures {

    @Override
    public Disclosure to(Set<String> roles) {
        return Disclosure.ENTRIES;
    }
}

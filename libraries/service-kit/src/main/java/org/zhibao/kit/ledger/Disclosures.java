package org.zhibao.kit.ledger;

import java.util.Set;

/** What the export of all chains shows to callers: everything, unless the service has a bean of its own that knows better. */
@FunctionalInterface
public interface Disclosures {

    /**
     * @param roles realm roles of the caller
     * @return what it shows of each entry; the export opens no commitments, and so asks it for none
     */
    Disclosure to(Set<String> roles);
}

package org.zhibao.kit.ledger;

import java.util.List;

/** What an export of a chain shows to whoever asked for it. */
public interface Disclosure {

    /** Everything that entries say, and nothing that they only commit to. */
    Disclosure ENTRIES = new Disclosure() {
        @Override
        public boolean withholds(LedgerEntry entry) {
            return false;
        }

        @Override
        public List<Opening> openingsOf(LedgerEntry entry) {
            return List.of();
        }
    };

    /** Whether the caller may not read the entry, which stands in the export with its hashes only. */
    boolean withholds(LedgerEntry entry);

    /** What the caller may read of that to which the entry commits itself. */
    List<Opening> openingsOf(LedgerEntry entry);
}

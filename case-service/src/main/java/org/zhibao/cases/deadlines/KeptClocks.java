package org.zhibao.cases.deadlines;

import jakarta.transaction.TransactionScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The docket as the acts of a transaction left it, so that an act's answer need not read again what was just written. */
@TransactionScoped
class KeptClocks {

    private final Map<UUID, List<StoredClock>> byCase = new HashMap<>();

    void keep(UUID caseId, Collection<StoredClock> clocks) {
        byCase.put(caseId, List.copyOf(clocks));
    }

    Optional<List<StoredClock>> of(UUID caseId) {
        return Optional.ofNullable(byCase.get(caseId));
    }
}

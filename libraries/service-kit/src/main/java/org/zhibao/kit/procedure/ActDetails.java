package org.zhibao.kit.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the request for any act says, whatever else it says. */
public interface ActDetails {

    /** Legal date. */
    LocalDate occurredOn();

    /** What the history shows beside the act. */
    default @Nullable String note() {
        return null;
    }

    /** For an act that decides: what it says. */
    default @Nullable Enum<?> outcome() {
        return null;
    }
}

package org.zhibao.kit.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act that somebody wants to do.
 *
 * @param ifMatch version that the caller has seen
 * @param outcome for an act that decides: what it says
 * @param occurredOn legal date
 * @param note what the history shows beside it
 * @param content what the ledger writes down: the request, serialisable as JSON
 */
public record Wanted(
        @Nullable String ifMatch,
        LegalAct act,
        @Nullable Enum<?> outcome,
        LocalDate occurredOn,
        @Nullable String note,
        Object content) {

    /** The act that a request asks for; the ledger writes the request down as it came. */
    public static Wanted of(@Nullable String ifMatch, LegalAct act, ActDetails request) {
        return new Wanted(ifMatch, act, request.outcome(), request.occurredOn(), request.note(), request);
    }

    /** The same act, of which the ledger writes down more than the request. */
    public Wanted writing(Object more) {
        return new Wanted(ifMatch, act, outcome, occurredOn, note, more);
    }
}

package org.zhibao.cases.adjudication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The oral hearing of an adjudication. */
@Embeddable
public class OralHearing {

    @Column(name = "hearing_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "hearing_notified_on")
    private @Nullable LocalDate notifiedOn;

    @Column(name = "hearing_place")
    private @Nullable String place;

    @Column(name = "minutes_on")
    private @Nullable LocalDate minutesOn;

    @Column(nullable = false)
    private List<String> present = List.of();

    protected OralHearing() {}

    static OralHearing none() {
        return new OralHearing();
    }

    void schedule(LocalDate on, String where, LocalDate notified) {
        heldOn = on;
        notifiedOn = notified;
        place = where;
        minutesOn = null;
    }

    void minutes(LocalDate on, Collection<String> whoWasThere) {
        minutesOn = on;
        present = List.copyOf(whoWasThere);
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    LocalDate notifiedOn() {
        return notifiedOn;
    }

    /** Whether a hearing is to be held or being held: until it has ended, recusal may be asked for. */
    boolean open() {
        return heldOn != null && minutesOn == null;
    }

    AdjudicationView.Hearing view() {
        return new AdjudicationView.Hearing(heldOn, place, minutesOn, List.copyOf(present));
    }
}

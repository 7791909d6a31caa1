package org.zhibao.mediation.caselink;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.events.cases.CaseReference;

/** A case of case-service, of which this service remembers the last of what matters here. */
@Entity
@Table(name = "linked_case")
public class LinkedCase {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Column(nullable = false)
    private String region;

    @Column(name = "matter_id")
    private @Nullable UUID matterId;

    @Column(nullable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseStatus.State state;

    @Column(nullable = false)
    private LocalDate since;

    private @Nullable String result;

    /** Number of the event within the case: an event that was replayed late changes nothing. */
    @Column(nullable = false)
    private int sequence;

    protected LinkedCase() {}

    LinkedCase(CaseReference reference, CaseStatus told, int eventSequence) {
        this.caseId = reference.caseId();
        this.region = reference.region();
        this.matterId = reference.matterId();
        this.number = told.number();
        this.state = told.state();
        this.since = told.since();
        this.result = told.result();
        this.sequence = eventSequence;
    }

    void follow(CaseReference reference, CaseStatus told, int eventSequence) {
        if (eventSequence > sequence) {
            matterId = reference.matterId();
            number = told.number();
            state = told.state();
            since = told.since();
            result = told.result();
            sequence = eventSequence;
        }
    }

    @Nullable
    UUID matterId() {
        return matterId;
    }

    CaseStatus status() {
        return new CaseStatus(number, state, since, result);
    }
}

package org.zhibao.cases.criminal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseRecord;

/** A stage that was reached, with its persons. Never changed. */
@Entity
@Table(name = "criminal_stage")
public class CriminalStageRecord extends CaseRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CriminalStage stage;

    @Column(name = "occurred_on", nullable = false)
    private LocalDate occurredOn;

    @Column(nullable = false)
    private int persons;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable TrialTrack track;

    protected CriminalStageRecord() {}

    CriminalStageRecord(UUID caseId, StageRequest request) {
        super(caseId);
        this.stage = request.stage();
        this.occurredOn = request.occurredOn();
        this.persons = request.persons();
        this.documentNumber = request.documentNumber();
        this.track = request.track();
    }

    CriminalStage stage() {
        return stage;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    /** How the court hears the charge, of the stage in which it takes it up. */
    TrialTrack track() {
        return track == null ? TrialTrack.ORDINARY : track;
    }

    StageView view() {
        return new StageView(stage, occurredOn, persons, documentNumber, track);
    }
}

package org.zhibao.cases.proceeding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.procedure.CaseAct;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.cases.procedure.Outcome;
import org.zhibao.kit.aggregate.Ids;

/** An act that was performed on a case: the row of its history. Never changed. */
@Entity
@Table(name = "case_step")
public class CaseStep {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseAct act;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", nullable = false)
    private CaseState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private CaseState toState;

    @Column(name = "occurred_on", nullable = false)
    private LocalDate occurredOn;

    @Column(nullable = false)
    private String actor;

    private @Nullable String note;

    protected CaseStep() {}

    static CaseStep of(CaseFile file, Proceedings.Wanted wanted, CaseState before, String actor) {
        var step = new CaseStep();
        step.id = Ids.next();
        step.caseId = file.id();
        step.act = wanted.act();
        step.outcome = wanted.outcome();
        step.fromState = before;
        step.toState = file.state();
        step.occurredOn = wanted.occurredOn();
        step.actor = actor;
        step.note = wanted.note();
        return step;
    }

    CaseAct act() {
        return act;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    CaseState fromState() {
        return fromState;
    }

    CaseState toState() {
        return toState;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    String actor() {
        return actor;
    }

    @Nullable
    String note() {
        return note;
    }
}

package org.zhibao.cases.registers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.Party;

/** An entry of the list of serious violations, with the notice before it and the appeal after it. */
@Entity
@Table(name = "serious_violation")
@SuppressWarnings("UnusedVariable") // The list is read in SQL.
public class SeriousViolation {

    /** Where the entry stands. */
    @Schema(name = "SeriousViolationStatus")
    enum Status {
        NOTICED,
        LISTED,
        NOT_LISTED,
        REMOVED
    }

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    @Column(nullable = false)
    private String criterion;

    @Column(nullable = false)
    private String name;

    private @Nullable String identifier;

    @Column(name = "noticed_on", nullable = false)
    private LocalDate noticedOn;

    @Column(name = "statement_on")
    private @Nullable LocalDate statementOn;

    @Column(name = "listed_on")
    private @Nullable LocalDate listedOn;

    @Column(name = "appealed_on")
    private @Nullable LocalDate appealedOn;

    private @Nullable String appeal;

    @Column(name = "removed_on")
    private @Nullable LocalDate removedOn;

    private @Nullable String reason;

    protected SeriousViolation() {}

    SeriousViolation(UUID caseId, String criterion, Party party, LocalDate noticedOn) {
        this.caseId = caseId;
        this.status = Status.NOTICED;
        this.criterion = criterion;
        this.name = party.name();
        this.identifier = party.identifier();
        this.noticedOn = noticedOn;
    }

    void state(LocalDate on) {
        statementOn = on;
    }

    void decide(boolean listed, LocalDate on, @Nullable String why) {
        status = listed ? Status.LISTED : Status.NOT_LISTED;
        listedOn = listed ? on : null;
        reason = why;
    }

    void appeal(String how, LocalDate on) {
        appeal = how;
        appealedOn = on;
    }

    void remove(LocalDate on, String why) {
        status = Status.REMOVED;
        removedOn = on;
        reason = why;
    }

    Status status() {
        return status;
    }

    LocalDate noticedOn() {
        return noticedOn;
    }

    @Nullable
    LocalDate statementOn() {
        return statementOn;
    }

    @Nullable
    LocalDate listedOn() {
        return listedOn;
    }
}

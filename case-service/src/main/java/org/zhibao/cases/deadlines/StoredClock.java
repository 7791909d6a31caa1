package org.zhibao.cases.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseRecord;
import org.zhibao.cases.procedure.CaseState;
import org.zhibao.legaltime.Certainty;
import org.zhibao.legaltime.rule.Procedure;

/**
 * A deadline as the docket keeps it. What it holds follows from the case's history and can be made anew at any time; only
 * what was already told of it is its own.
 */
@Entity
@Table(name = "case_clock")
class StoredClock extends CaseRecord {

    /** What still has to be done about it. */
    @Schema(name = "ClockStatus")
    enum Status {
        RUNNING,
        SUSPENDED,
        KEPT,
        /**
         * The case was closed or went on without the act that was demanded, or the deadline follows from its history no
         * more.
         */
        ENDED
    }

    @Column(nullable = false)
    private String region;

    @SuppressWarnings("UnusedVariable") // The docket reads it in SQL.
    private @Nullable String officer;

    @Column(nullable = false)
    private String rule;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private int occurrence;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Addressee addressee;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status;

    @Column(name = "started_on", nullable = false)
    private LocalDate startedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "kept_on")
    private @Nullable LocalDate keptOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Certainty certainty;

    @Column(name = "calendar_version", nullable = false)
    private String calendarVersion;

    @Column(name = "warned_on")
    private @Nullable LocalDate warnedOn;

    @Column(name = "breached_on")
    private @Nullable LocalDate breachedOn;

    @Column(name = "event_sequence", nullable = false)
    private int eventSequence;

    protected StoredClock() {}

    StoredClock(CaseFile file, CaseClock computed, LocalDate today) {
        super(file.id());
        var key = computed.key();
        var deadline = computed.clock().deadline();
        this.region = file.region();
        this.rule = key.rule();
        this.subject = key.subject();
        this.occurrence = key.occurrence();
        this.addressee = Addressees.of(key.rule());
        this.startedOn = deadline.startedOn();
        this.certainty = deadline.certainty();
        this.calendarVersion = deadline.calendarVersion();
        this.status = statusOf(file, computed);
        follow(file, computed, today);
    }

    /**
     * Takes over what the case's history says now. A due date that moved on is told of again when it comes near; one that
     * had passed when it was put on record, as in cases carried over from paper, is not told of at all.
     */
    final void follow(CaseFile file, CaseClock computed, LocalDate today) {
        var deadline = computed.clock().deadline();
        var due = deadline.due();
        if (due != null && !due.equals(dueOn)) {
            var past = due.isBefore(today) && (dueOn == null || breachedOn != null);
            warnedOn = past ? today : null;
            breachedOn = past ? today : null;
        }
        region = file.region();
        officer = file.officer();
        startedOn = deadline.startedOn();
        dueOn = due;
        keptOn = computed.keptOn();
        certainty = deadline.certainty();
        calendarVersion = deadline.calendarVersion();
        status = statusOf(file, computed);
    }

    // A decision is published, and taken off again, also when its case has long been closed.
    private static Status statusOf(CaseFile file, CaseClock computed) {
        if (!computed.open()) {
            return computed.keptOn() == null ? Status.ENDED : Status.KEPT;
        }
        if (isOver(file) && computed.clock().rule().procedure() != Procedure.PUBLICITY) {
            return Status.ENDED;
        }
        return computed.suspended() ? Status.SUSPENDED : Status.RUNNING;
    }

    private static boolean isOver(CaseFile file) {
        return file.state() == CaseState.CLOSED || file.state() == CaseState.ARCHIVED;
    }

    /** It does not follow from the case's history any more, as when a remedy holds back what ran before. */
    void drop() {
        if (status == Status.RUNNING || status == Status.SUSPENDED) {
            status = Status.ENDED;
        }
    }

    /** Notes that the warning was given, or the breach told; answers the number of the event. */
    int told(LocalDate today, boolean breach) {
        if (breach) {
            breachedOn = today;
        } else {
            warnedOn = today;
        }
        return ++eventSequence;
    }

    String region() {
        return region;
    }

    ClockKey key() {
        return new ClockKey(rule, subject, occurrence);
    }

    Status status() {
        return status;
    }

    Addressee addressee() {
        return addressee;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    /** The due date of a deadline that runs. */
    LocalDate requireDue() {
        return Objects.requireNonNull(dueOn, "a running deadline has a due date");
    }

    Certainty certainty() {
        return certainty;
    }
}

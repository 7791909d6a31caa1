package org.zhibao.cases.deadlines;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.kit.aggregate.Ids;

/** A run over all open deadlines after a holiday notice was loaded or the rules changed. */
@Entity
@Table(name = "clock_recomputation")
class Recomputation {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    private UUID id;

    @Column(nullable = false)
    private String cause;

    @Column(name = "calendar_version", nullable = false)
    private String calendarVersion;

    @Column(name = "rules_version", nullable = false)
    private String rulesVersion;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(nullable = false)
    private int examined;

    @Column(nullable = false)
    private int moved;

    /** The last case that was examined, so that a run goes on where a restart broke it off. */
    @Column(name = "progress", nullable = false)
    private UUID progress;

    protected Recomputation() {}

    Recomputation(String cause, LegalTime legalTime, Instant startedAt) {
        this.id = Ids.next();
        this.cause = cause;
        this.calendarVersion = legalTime.calendar().version().id();
        this.rulesVersion = legalTime.rules().version();
        this.startedAt = startedAt;
        this.progress = BEFORE_ALL;
    }

    UUID id() {
        return id;
    }

    UUID progress() {
        return progress;
    }

    boolean isFor(LegalTime legalTime) {
        return calendarVersion.equals(legalTime.calendar().version().id())
                && rulesVersion.equals(legalTime.rules().version());
    }

    void examined(UUID caseId, int movedThere) {
        progress = caseId;
        examined++;
        moved += movedThere;
    }

    void finished(Instant at) {
        finishedAt = at;
    }

    View view() {
        return new View(id, cause, calendarVersion, rulesVersion, startedAt, finishedAt, examined, moved);
    }

    /** A run as the API shows it. */
    @Schema(name = "Recomputation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            UUID id,
            String cause,
            String calendarVersion,
            String rulesVersion,
            Instant startedAt,

            @Schema(description = "Absent while it runs") @Nullable
            Instant finishedAt,

            @Schema(description = "Cases looked at") int examined,

            @Schema(description = "Deadlines whose due date moved or became certain")
            int moved) {

        @JsonIgnore
        boolean running() {
            return finishedAt == null;
        }
    }
}

package org.zhibao.cases.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody read a file. It is no act on the case and stands beside its ledger: reading must not make the version stale
 * on which a colleague is about to act.
 */
@Entity
@Table(name = "evidence_reading")
class Reading {

    /** What the file was read for. */
    enum Purpose {
        DOWNLOAD,
        VERIFICATION
    }

    @Id
    private UUID id;

    @Column(name = "evidence_id", nullable = false)
    private UUID evidenceId;

    @Column(nullable = false)
    private String reader;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Purpose purpose;

    @Column(name = "read_at", nullable = false)
    private Instant readAt;

    protected Reading() {}

    Reading(UUID id, UUID evidenceId, String reader, Purpose purpose, Instant readAt) {
        this.id = id;
        this.evidenceId = evidenceId;
        this.reader = reader;
        this.purpose = purpose;
        this.readAt = readAt;
    }

    ReadingView view() {
        return new ReadingView(reader, purpose, readAt);
    }
}

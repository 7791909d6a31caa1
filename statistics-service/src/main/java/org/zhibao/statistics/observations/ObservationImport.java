package org.zhibao.statistics.observations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An upload that was taken in, with the result of each line as JSON text. Never changes. */
@Entity
@Table(name = "observation_import")
class ObservationImport {

    @Id
    private UUID id;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "received_by", nullable = false)
    private String receivedBy;

    @Column(nullable = false)
    private String digest;

    private int accepted;
    private int unchanged;
    private int rejected;

    @Column(nullable = false)
    private String lines;

    protected ObservationImport() {}

    ObservationImport(ImportView view, String lines) {
        id = view.id();
        receivedAt = view.receivedAt();
        receivedBy = view.receivedBy();
        digest = view.digest();
        accepted = view.accepted();
        unchanged = view.unchanged();
        rejected = view.rejected();
        this.lines = lines;
    }

    String receivedBy() {
        return receivedBy;
    }

    String lines() {
        return lines;
    }

    ImportView view(List<ImportView.LineResult> results) {
        return new ImportView(id, receivedAt, receivedBy, digest, accepted, unchanged, rejected, results);
    }
}

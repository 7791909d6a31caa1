package org.zhibao.cases.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A link of the chain of custody. Never changed. */
@Entity
@Table(name = "evidence_custody")
class CustodyEntry {

    @Id
    private UUID id;

    @Column(name = "evidence_id", nullable = false)
    private UUID evidenceId;

    @Column(name = "occurred_on", nullable = false)
    private LocalDate occurredOn;

    @Column(name = "handed_by", nullable = false)
    private String handedBy;

    @Column(name = "received_by", nullable = false)
    private String receivedBy;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String purpose;

    protected CustodyEntry() {}

    CustodyEntry(UUID id, UUID evidenceId, CustodyRequest request) {
        this.id = id;
        this.evidenceId = evidenceId;
        this.occurredOn = request.occurredOn();
        this.handedBy = request.from().strip();
        this.receivedBy = request.to().strip();
        this.place = request.place();
        this.purpose = request.purpose();
    }

    CustodyView view() {
        return new CustodyView(occurredOn, handedBy, receivedBy, place, purpose);
    }
}

package org.zhibao.cases.criminal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.kit.aggregate.Ids;

/** A judgment against a party of a case. Never changed. */
@Entity
@Table(name = "criminal_conviction")
class Conviction {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @SuppressWarnings("UnusedVariable") // The function of the database looks for it.
    @Column(name = "party_identifier", nullable = false)
    private String partyIdentifier;

    @Column(nullable = false)
    private String crime;

    @Column(nullable = false)
    private String court;

    @Column(name = "document_number", nullable = false)
    private String documentNumber;

    @Column(name = "sentenced_on", nullable = false)
    private LocalDate sentencedOn;

    @Column(name = "recorded_on", nullable = false)
    private LocalDate recordedOn;

    protected Conviction() {}

    Conviction(UUID caseId, String partyIdentifier, ConvictionRequest request) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.partyIdentifier = partyIdentifier;
        this.crime = request.crime();
        this.court = request.court().strip();
        this.documentNumber = request.documentNumber().strip();
        this.sentencedOn = request.sentencedOn();
        this.recordedOn = request.occurredOn();
    }

    EarlierConviction view() {
        return new EarlierConviction(crime, court, documentNumber, sentencedOn);
    }
}

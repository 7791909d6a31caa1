package org.zhibao.cases.criminal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseRecord;

/** A judgment against a party of a case. Never changed. */
@Entity
@Table(name = "criminal_conviction")
class Conviction extends CaseRecord {

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
        super(caseId);
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

package org.zhibao.cases.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseRecord;

/** A document that was issued in a case. Never changed. */
@Entity
@Table(name = "case_document")
public class CaseDocument extends CaseRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentForm form;

    @Column(nullable = false)
    private String number;

    @Column(nullable = false)
    private String template;

    @Column(nullable = false)
    private String verification;

    @Column(name = "occurred_on", nullable = false)
    private LocalDate occurredOn;

    @Column(name = "issued_by", nullable = false)
    private String issuedBy;

    protected CaseDocument() {}

    CaseDocument(UUID id, UUID caseId, Template template, String number, LocalDate occurredOn, String issuedBy) {
        super(id, caseId);
        this.form = template.form();
        this.number = number;
        this.template = template.file() + (template.from() == null ? "" : "@" + template.from());
        this.verification = template.verification();
        this.occurredOn = occurredOn;
        this.issuedBy = issuedBy;
    }

    DocumentForm form() {
        return form;
    }

    String number() {
        return number;
    }

    String template() {
        return template;
    }

    String verification() {
        return verification;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    String issuedBy() {
        return issuedBy;
    }
}

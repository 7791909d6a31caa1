package org.zhibao.cases.registers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhibao.cases.casefile.CaseRecord;

/** Somebody of the expert pool whom a case consulted. The pool keeps who it is; here stands its number only. */
@Entity
@Table(name = "case_expert")
public class ExpertReference extends CaseRecord {

    /** As what somebody was consulted. */
    @Schema(name = "ExpertRole")
    enum Role {
        /** 侵权判定专家. */
        EXPERT,
        /** 技术调查官. */
        TECHNICAL_INVESTIGATOR,
        /** 鉴定人. */
        APPRAISER
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(nullable = false)
    private String reference;

    private @Nullable String subject;

    @Column(name = "consulted_on", nullable = false)
    private LocalDate consultedOn;

    protected ExpertReference() {}

    ExpertReference(UUID caseId, ExpertRequest request) {
        super(caseId);
        this.role = request.role();
        this.reference = request.reference().strip();
        this.subject = request.subject();
        this.consultedOn = request.occurredOn();
    }

    ExpertView view() {
        return new ExpertView(id(), role, reference, subject, consultedOn);
    }
}

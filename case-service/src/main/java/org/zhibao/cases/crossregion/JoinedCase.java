package org.zhibao.cases.crossregion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Informers;

/** A case that an office brought into a joint handling. Never changed. */
@Entity
@Table(name = "joint_handling_case")
@IdClass(JoinedCase.Key.class)
public class JoinedCase {

    @Id
    @Column(name = "joint_id")
    private UUID jointId;

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Column(nullable = false)
    private String region;

    @Column(name = "case_number", nullable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_kind", nullable = false)
    private CaseKind caseKind;

    @Column(name = "case_title", nullable = false)
    private String caseTitle;

    @Column(name = "joined_on", nullable = false)
    private LocalDate joinedOn;

    @Column(name = "joined_by", nullable = false)
    private String joinedBy;

    /** Which case of which joint handling. */
    public record Key(UUID jointId, UUID caseId) implements Serializable {}

    protected JoinedCase() {}

    JoinedCase(UUID jointId, CaseFile file, LocalDate on, String by) {
        this.jointId = jointId;
        this.caseId = file.id();
        this.region = file.region();
        this.caseNumber = file.number();
        this.caseKind = file.kind();
        this.caseTitle = Informers.of(file).withheldIn(file.title());
        this.joinedOn = on;
        this.joinedBy = by;
    }

    JointHandlingView.JoinedView view() {
        return new JointHandlingView.JoinedView(caseId, caseNumber, caseKind, caseTitle, region, joinedOn, joinedBy);
    }
}

package org.zhibao.cases.crossregion;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.zhibao.cases.casefile.CaseFile;
import org.zhibao.cases.casefile.CaseKind;
import org.zhibao.cases.casefile.Informers;
import org.zhibao.kit.aggregate.Ids;
import org.zhibao.kit.aggregate.Versioned;

/**
 * Something about a case that other offices see too. They do not see the case, but what was copied here when it began; none of
 * that changes afterwards, and the database would not let it.
 */
@MappedSuperclass
abstract class SharedMatter implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "from_region", nullable = false, updatable = false)
    private String fromRegion;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_kind", nullable = false, updatable = false)
    private CaseKind caseKind;

    @Column(name = "case_title", nullable = false, updatable = false)
    private String caseTitle;

    protected SharedMatter() {}

    SharedMatter(CaseFile file) {
        this.id = Ids.next();
        this.caseId = file.id();
        this.fromRegion = file.region();
        this.caseNumber = file.number();
        this.caseKind = file.kind();
        // Whoever reads it in the other office does not carry the case.
        this.caseTitle = Informers.of(file).withheldIn(file.title());
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID caseId() {
        return caseId;
    }

    /** The place whose office began it. */
    String fromRegion() {
        return fromRegion;
    }

    String caseNumber() {
        return caseNumber;
    }

    CaseKind caseKind() {
        return caseKind;
    }

    String caseTitle() {
        return caseTitle;
    }
}
